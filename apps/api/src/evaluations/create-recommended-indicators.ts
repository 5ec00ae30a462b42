import { Injectable } from '@nestjs/common';
import { indicatorTemplates1 } from '@verankerd/content';
import type {
  AnswerOf,
  createRecommendedIndicators,
  IndicatorFacts,
  InputOf,
} from '@verankerd/contract';
import { recommendedFamilies, type RecommendedFamily } from '@verankerd/domain';
import { recordChange } from '../audit/audit-door';
import { requireActiveChoice } from '../choices/choices-door';
import { requireOwnSchool } from '../organisations/organisations-door';
import { Clock } from '../platform/clock';
import { UnitOfWork, type Transaction } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Ids } from '../platform/ids';
import { lockIndicator } from './evaluations-reader';
import { indicatorChange } from './indicator-change';
import { presentIndicator } from './indicator-row';
import { insertIndicator } from './write-indicator';

/** Adds the recommended few indicators of a choice in one go, so that a school starts in two minutes. */
@Injectable()
export class CreateRecommendedIndicators {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute(
    actor: Actor,
    { params }: InputOf<typeof createRecommendedIndicators>,
  ): Promise<AnswerOf<typeof createRecommendedIndicators>> {
    return this.work.write(actor, async (transaction) => {
      const { schoolId, choiceId } = params;
      await requireOwnSchool(transaction, schoolId);
      await requireActiveChoice(transaction, params);
      const there = await templatesThere(transaction, schoolId, choiceId);
      const at = this.clock.now();
      const indicators = [];
      for (const family of recommendedFamilies) {
        const facts = recommendedIndicator(family, choiceId, actor.language);
        const indicatorId = there.get(facts.template) ?? this.ids.next();
        if (!there.has(facts.template))
          await insertIndicator(transaction, indicatorId, facts, {
            ...{ schoolId, at, userId: actor.userId },
          });
        const after = presentIndicator(await lockIndicator(transaction, { schoolId, indicatorId }));
        if (!there.has(facts.template))
          await recordChange(
            transaction,
            actor,
            indicatorChange('indicator.created', { schoolId, before: null, after, at }),
          );
        indicators.push(after);
      }
      return { indicators };
    });
  }
}

/** A recommended indicator of a choice, worded in a language. */
export function recommendedIndicator(
  family: RecommendedFamily,
  choiceId: string,
  language: 'nl' | 'en',
): IndicatorFacts & { readonly template: string } {
  const { key, name, explanation, subject, direction } = indicatorTemplates1.templates[family];
  return {
    choiceId,
    name: name[language],
    explanation: explanation[language],
    family,
    subject,
    direction,
    measure: { kind: 'PROPORTION', target: null },
    instrument: null,
    template: key,
  };
}

async function templatesThere(
  transaction: Transaction,
  schoolId: string,
  choiceId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.query<{ template: string; id: string }[]>(
    `SELECT template, id FROM indicators WHERE school_id = $1 AND choice_id = $2 AND template IS NOT NULL`,
    [schoolId, choiceId],
  );
  return new Map(rows.map(({ template, id }) => [template, id]));
}
