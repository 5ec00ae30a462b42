import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';

type Handed = { readonly schoolId: string; readonly choiceId: string; readonly schoolYear: string };

/** Who writes to the school, and who answers for it; nobody does when left out. */
export type Writers = {
  readonly boardId: string;
  readonly partnershipId: string;
  readonly officerId: string;
  readonly schoolPersonId?: string;
};

/**
 * A question of the board, answered when somebody of the school is given, and a note of the partnership. Both have the
 * same id, so that one address leads each to its own.
 */
export async function fillConversations(
  owner: DataSource,
  { schoolId, choiceId, schoolYear }: Handed,
  { boardId, partnershipId, officerId, schoolPersonId }: Writers,
): Promise<string> {
  const id = randomUUID();
  const about = [schoolId, id, choiceId, schoolYear];
  const columns =
    'school_id, id, choice_id, school_year, overseer_id, content, written_at, written_by';
  await owner.query(
    `INSERT INTO conversations (${columns}, kind)
     VALUES ($1, $2, $3, $4, $5, 'Hoe gaat het?', now(), $6, 'QUESTION')`,
    [...about, boardId, officerId],
  );
  await owner.query(
    `INSERT INTO overseer_notes (${columns}) VALUES ($1, $2, $3, $4, $5, 'Volgend jaar vragen', now(), $6)`,
    [...about, partnershipId, officerId],
  );
  if (schoolPersonId)
    await owner.query(
      `INSERT INTO conversation_replies (school_id, conversation_id, sequence, kind, content, said_at, said_by)
       VALUES ($1, $2, 1, 'ANSWER', 'Goed.', now(), $3)`,
      [schoolId, id, schoolPersonId],
    );
  return id;
}

/** What the school marked as good practice on one question. */
export async function fillGoodPractice(
  owner: DataSource,
  { schoolId, choiceId }: Handed,
  markedBy: string,
): Promise<string> {
  const id = randomUUID();
  await owner.query(
    `INSERT INTO good_practices (school_id, id, choice_id, question, intervention_name, title, content, contact_role,
       marked_at, marked_by)
     VALUES ($1, $2, $3, 'ANCHORING', 'Proefinterventie', 'Een vaste plek', 'Elke maand in het teamoverleg',
       'SCHOOL_LEADER', now(), $4)`,
    [schoolId, id, choiceId, markedBy],
  );
  return id;
}
