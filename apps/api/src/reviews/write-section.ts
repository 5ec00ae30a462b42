import { Injectable } from '@nestjs/common';
import type {
  AnswerOf,
  InputOf,
  ReviewSectionDraft,
  writeReviewSection,
} from '@verankerd/contract';
import { countsInReview, isDatedSection } from '@verankerd/domain';
import { recordChange } from '../audit/audit-door';
import { findChoice } from '../choices/choices-door';
import { Clock } from '../platform/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal } from '../platform/http/refusal';
import { countChange, holdOpenReview, parametersOf, readSection } from './review-row';

/** Writes one part of a review. */
@Injectable()
export class WriteSection {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { params, body, version }: InputOf<typeof writeReviewSection>,
  ): Promise<AnswerOf<typeof writeReviewSection>> {
    return this.work.write(actor, async (transaction) => {
      const { section } = params;
      await findChoice(transaction, params);
      await holdOpenReview(transaction, params);
      const before = await readSection(transaction, params, section);
      if (before.version !== version) throw new Refusal('resource.changed-meanwhile', [], before);
      const at = this.clock.now();
      await transaction.query(
        `INSERT INTO review_sections
           (school_id, choice_id, school_year, section, content, included, happened_on, version, saved_at, saved_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         ON CONFLICT (school_id, choice_id, school_year, section) DO UPDATE SET
           content = excluded.content, included = excluded.included, happened_on = excluded.happened_on,
           version = excluded.version, saved_at = excluded.saved_at, saved_by = excluded.saved_by`,
        [
          ...parametersOf(params),
          section,
          body.text,
          countsInReview({ section, included: body.included }),
          isDatedSection(section) ? body.on : null,
          version + 1,
          at,
          actor.userId,
        ],
      );
      await countChange(transaction, params);
      const after = await readSection(transaction, params, section);
      await recordChange(transaction, actor, {
        schoolId: params.schoolId,
        choiceId: params.choiceId,
        schoolYear: params.schoolYear,
        kind: 'review.written',
        subject: section,
        before: wordsOf(before),
        after: wordsOf(after),
        at,
      });
      return after;
    });
  }
}

/** The part itself, as the history keeps it. */
function wordsOf({ text, included, on }: ReviewSectionDraft) {
  return { text, included, on };
}
