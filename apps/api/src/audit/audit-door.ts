import type { SchoolYear } from '@verankerd/domain';
import type { Transaction } from '../platform/database/unit-of-work';
import { roleFor, type Actor } from '../platform/http/actor';

export { readHistoryOfYear, type YearEvent } from './history-of-year-reader';

/** Something that was changed: what, to which subject, and how it was before and after. */
export type Change = {
  readonly schoolId: string | null;
  readonly choiceId?: string;
  readonly schoolYear?: SchoolYear;
  /** The organisation for which it was done, when that is not the school: its board. */
  readonly actingFor?: string;
  /** What happened, `feature.verb`: `rating.recorded`. */
  readonly kind: string;
  /** What it happened to: the key of an aspect or question, or an id. */
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly at: Date;
};

/**
 * Lets one transaction at a time add to the history of a choice and sum it up, until it ends. Events then have their
 * numbers in the order in which they hold, and nobody sums up without what another one saves at the same moment. It
 * holds for all school years, since a word about one of them changes how firmly the choice is anchored in the next.
 */
export async function lockHistory(
  transaction: Transaction,
  { schoolId, choiceId }: { readonly schoolId: string; readonly choiceId: string },
): Promise<void> {
  await transaction.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `summary:${schoolId}:${choiceId}`,
  ]);
}

/**
 * Writes a change into the append-only history, in the transaction that makes the change.
 * @param actor who made it; null for what was done from the command line
 */
export async function recordChange(
  transaction: Transaction,
  actor: Actor | null,
  change: Change,
): Promise<void> {
  const { schoolId, choiceId } = change;
  if (schoolId !== null && choiceId !== undefined)
    await lockHistory(transaction, { schoolId, choiceId });
  const role = actor && roleIn(actor, change.actingFor ?? change.schoolId);
  await transaction.query(
    `INSERT INTO audit_events
       (school_id, choice_id, school_year, kind, subject, before, after, actor_id, actor_role, occurred_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      change.schoolId,
      change.choiceId ?? null,
      change.schoolYear ?? null,
      change.kind,
      change.subject,
      toJson(change.before),
      toJson(change.after),
      actor?.userId ?? null,
      role ?? null,
      change.at,
    ],
  );
}

function roleIn(actor: Actor, organisationId: string | null) {
  return organisationId === null ? 'ADMINISTRATOR' : roleFor(actor, organisationId);
}

function toJson(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}
