import type { TeamVote } from '@verankerd/contract';
import { voteOutcome, type AspectKey, type VoteChoice } from '@verankerd/domain';
import type { ChoiceYearKey } from '../choices/choices-door';
import { instantOf } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound, Refusal } from '../platform/http/refusal';

/** A vote, the choice and the school year that it is about. */
export type VoteKey = ChoiceYearKey & { readonly voteId: string };

type AspectRow = {
  readonly aspect: AspectKey;
  readonly phase: TeamVote['aspects'][number]['phase'];
  readonly choices: readonly VoteChoice[];
};
type Row = Omit<TeamVote, 'aspects'> & { readonly aspects: readonly AspectRow[] };

const select = `
  SELECT v.id, v.school_year AS "schoolYear", ${instantOf('v.opened_at')} AS "openedAt",
    ${instantOf('v.expires_at')} AS "expiresAt",
    (SELECT count(*)::integer FROM team_vote_devices d
      WHERE d.school_id = v.school_id AND d.vote_id = v.id) AS devices,
    (SELECT json_agg(json_build_object('aspect', a.aspect, 'phase', a.phase,
        'choices', (SELECT coalesce(json_agg(b.choice), '[]') FROM team_vote_ballots b
          WHERE b.school_id = a.school_id AND b.vote_id = a.vote_id AND b.aspect = a.aspect))
        ORDER BY a.position)
      FROM team_vote_aspects a WHERE a.school_id = v.school_id AND a.vote_id = v.id) AS aspects
  FROM team_votes v
  WHERE v.school_id = $1 AND v.choice_id = $2 AND v.school_year = $3
    AND v.closed_at IS NULL AND v.expires_at > $4`;

/** Reads the vote that runs for a choice and school year; null when there is none. */
export async function readRunningVote(
  transaction: Transaction,
  key: ChoiceYearKey,
  moment: Date,
): Promise<TeamVote | null> {
  const [row] = await transaction.query<Row[]>(select, [
    key.schoolId,
    key.choiceId,
    key.schoolYear,
    moment,
  ]);
  return row ? { ...row, aspects: row.aspects.map(presentAspect) } : null;
}

/**
 * Takes a vote for a change: nobody else shows, starts or closes in it until the transaction ends.
 * @throws Refusal `resource.not-found`, or `vote.closed` when it is over.
 */
export async function holdRunningVote(
  transaction: Transaction,
  key: VoteKey,
  moment: Date,
): Promise<void> {
  const [row] = await transaction.query<{ running: boolean }[]>(
    `SELECT closed_at IS NULL AND expires_at > $5 AS running FROM team_votes
     WHERE school_id = $1 AND choice_id = $2 AND school_year = $3 AND id = $4 FOR UPDATE`,
    [key.schoolId, key.choiceId, key.schoolYear, key.voteId, moment],
  );
  if (!row) throw notFound();
  if (!row.running) throw new Refusal('vote.closed');
}

/**
 * Reads a vote that was just changed.
 * @throws Refusal `vote.closed` when it is over.
 */
export async function readVote(
  transaction: Transaction,
  key: VoteKey,
  moment: Date,
): Promise<TeamVote> {
  const vote = await readRunningVote(transaction, key, moment);
  if (!vote) throw new Refusal('vote.closed');
  return vote;
}

/** Votes stay apart until they are shown together, and the spread of a few is never shown. */
function presentAspect({ aspect, phase, choices }: AspectRow): TeamVote['aspects'][number] {
  const { votes, spread } = voteOutcome(choices);
  return { aspect, phase, votes, spread: phase === 'SHOWN' && spread ? [...spread] : null };
}
