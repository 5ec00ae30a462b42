import { Injectable } from '@nestjs/common';
import {
  reviewSnapshot,
  type freezeReview,
  type InputOf,
  type ReviewDecisionDraft,
  type ReviewOfYear,
  type ReviewSectionDraft,
  type ReviewSnapshot,
} from '@verankerd/contract';
import { countsInReview, reviewObstacles, type PlainDate } from '@verankerd/domain';
import { recordChange } from '../audit/audit-door';
import { findChoice, type ChoiceYearKey } from '../choices/choices-door';
import { lockSummary } from '../oversight/oversight-door';
import { DisclosureRules } from '../evaluations/evaluations-door';
import { Clock } from '../platform/clock';
import { UnitOfWork, type Transaction } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal } from '../platform/http/refusal';
import { checksumOf } from './checksum';
import { composeSnapshot } from './compose-snapshot';
import { readEditions } from './editions-reader';
import { requireLeader } from './require-leader';
import { readReviewFacts } from './review-facts-reader';
import { holdReview, parametersOf, readSections } from './review-row';
import { readReviewOf } from './reviews-reader';
import { readNamesOfYear } from './snapshot-names-reader';

/** Freezes a review ("vaststellen"): from here on nobody changes what it said. */
@Injectable()
export class FreezeReview {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly rules: DisclosureRules,
  ) {}

  execute(actor: Actor, { params, version }: InputOf<typeof freezeReview>): Promise<ReviewOfYear> {
    return this.work.write(actor, async (transaction) => {
      await findChoice(transaction, params);
      requireLeader(actor, params.schoolId);
      const review = await holdReview(transaction, params);
      if (review.state === 'FROZEN') throw new Refusal('review.frozen');
      const today = this.clock.today();
      const context = { today, rules: this.rules.bySubject };
      // Whoever freezes has read the whole: a part that was changed meanwhile is to be read first.
      if (review.version !== version)
        throw new Refusal(
          'resource.changed-meanwhile',
          [],
          await readReviewOf(transaction, actor, params, context),
        );
      const sections = await readSections(transaction, params);
      const decision = decisionOf(sections, review.decision, today);
      // From here on nobody else commits a change of this year: all figures are of one moment.
      await lockSummary(transaction, params);
      const at = this.clock.now();
      const { choice, facts } = await readReviewFacts(transaction, params, context);
      const { number, previous } = await nextNumber(transaction, params);
      const content = reviewSnapshot.parse(
        composeSnapshot({
          ...(await readNamesOfYear(transaction, params)),
          number,
          previous,
          frozen: {
            at: at.toISOString(),
            on: today,
            role: 'SCHOOL_LEADER',
            isSelfWritten: await wroteAll(transaction, params, actor),
          },
          schoolYear: params.schoolYear,
          choice,
          facts,
          sections,
          decision,
        }),
      );
      await keep(transaction, params, actor, content);
      await recordChange(transaction, actor, {
        ...params,
        kind: 'review.frozen',
        subject: String(number),
        before: null,
        after: { number, checksum: checksumOf(content) },
        at,
      });
      return readReviewOf(transaction, actor, params, context);
    });
  }
}

/**
 * The decision, once nothing is missing from the review.
 * @throws Refusal `review.incomplete` otherwise.
 */
function decisionOf(
  sections: readonly ReviewSectionDraft[],
  draft: ReviewDecisionDraft,
  today: PlainDate,
): Omit<ReviewSnapshot['decision'], 'word'> {
  const { decision, reason, nextReviewOn } = draft;
  const isMissing = reviewObstacles(sections, draft, today).length > 0;
  if (isMissing || decision === null || nextReviewOn === null)
    throw new Refusal('review.incomplete');
  return { decision, reason, nextReviewOn };
}

/** The number of the snapshot to come, and the one that it follows. */
async function nextNumber(
  transaction: Transaction,
  key: ChoiceYearKey,
): Promise<Pick<ReviewSnapshot, 'number' | 'previous'>> {
  const [last] = await readEditions(transaction, key, 'SCHOOL');
  if (!last) return { number: 1, previous: null };
  const { number, checksum, reopened } = last;
  return {
    number: number + 1,
    previous: { number, checksum, reopenedBecause: reopened?.reason ?? '' },
  };
}

/** Whether one person wrote every part that counts and the decision, and freezes them too. */
async function wroteAll(
  transaction: Transaction,
  key: ChoiceYearKey,
  actor: Actor,
): Promise<boolean> {
  const rows = await transaction.query<
    { section: ReviewSectionDraft['section']; included: boolean; isOwn: boolean }[]
  >(
    `SELECT s.section, s.included, s.saved_by = $4 AND r.decided_by = $4 AS "isOwn"
     FROM review_sections s JOIN reviews r USING (school_id, choice_id, school_year)
     WHERE s.school_id = $1 AND s.choice_id = $2 AND s.school_year = $3`,
    [...parametersOf(key), actor.userId],
  );
  return rows.filter(countsInReview).every(({ isOwn }) => isOwn);
}

async function keep(
  transaction: Transaction,
  key: ChoiceYearKey,
  actor: Actor,
  content: ReviewSnapshot,
): Promise<void> {
  await transaction.query(
    `INSERT INTO review_snapshots
       (school_id, choice_id, school_year, number, content, checksum, frozen_at, frozen_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...parametersOf(key),
      content.number,
      JSON.stringify(content),
      checksumOf(content),
      content.frozen.at,
      actor.userId,
    ],
  );
  await transaction.query(
    `UPDATE reviews SET state = 'FROZEN', version = version + 1
     WHERE school_id = $1 AND choice_id = $2 AND school_year = $3`,
    parametersOf(key),
  );
}
