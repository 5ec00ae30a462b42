import { randomBytes, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** Puts a row of one choice in every table of confirming, voting, anchoring and the turn of the school year. */
export async function fillAnchoring(
  owner: DataSource,
  { schoolId, choiceId, userId }: { schoolId: string; choiceId: string; userId: string },
): Promise<void> {
  const voteId = randomUUID();
  const device = randomBytes(32);
  const rows: readonly (readonly [table: string, row: Readonly<Record<string, unknown>>])[] = [
    [
      'confirmations',
      {
        school_year: '2024-2025',
        aspect: 'TIME',
        answer: 'YES',
        answered_at: 'now',
        answered_by: userId,
      },
    ],
    [
      'lasting_places',
      {
        aspect: 'TIME',
        name: 'Taakbeleid',
        dated_on: '2024-10-01',
        owner_role: 'SCHOOL_LEADER',
        details: { kind: 'DOCUMENT' },
        recorded_at: 'now',
        recorded_by: userId,
      },
    ],
    [
      'aspect_carriers',
      { aspect: 'TIME', carriers: '[]', recorded_at: 'now', recorded_by: userId },
    ],
    ['anchoring_goals', { goal: 75, set_at: 'now', set_by: userId }],
    [
      'choice_annotations',
      {
        id: randomUUID(),
        happened_on: '2024-10-01',
        content: 'Start',
        added_at: 'now',
        added_by: userId,
      },
    ],
    [
      'school_year_turns',
      { school_year: '2024-2025', carried_out_at: 'now', carried_out_by: userId },
    ],
    ['turn_milestones', { school_year: '2024-2025', turn_key: 'START' }],
    [
      'team_votes',
      {
        id: voteId,
        school_year: '2024-2025',
        places: 20,
        opened_at: 'now',
        opened_by: userId,
        expires_at: 'tomorrow',
      },
    ],
    ['team_vote_aspects', { vote_id: voteId, aspect: 'TIME', position: 1 }],
    ['team_vote_devices', { choice_id: undefined, vote_id: voteId, device_hash: device }],
    [
      'team_vote_ballots',
      {
        choice_id: undefined,
        vote_id: voteId,
        aspect: 'TIME',
        device_hash: device,
        choice: 'LEVEL_1',
      },
    ],
  ];
  for (const [table, own] of rows)
    await insert(owner, table, { school_id: schoolId, choice_id: choiceId, ...own });
}

async function insert(
  owner: DataSource,
  table: string,
  row: Readonly<Record<string, unknown>>,
): Promise<void> {
  const columns = Object.keys(row).filter((column) => row[column] !== undefined);
  const places = columns.map((_, index) => `$${index + 1}`).join(', ');
  await owner.query(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`,
    columns.map((column) => row[column]),
  );
}
