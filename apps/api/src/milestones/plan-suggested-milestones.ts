import { Injectable } from '@nestjs/common';
import { milestoneTemplates1, type SuggestedMilestone } from '@verankerd/content';
import type { AnswerOf, InputOf, planSuggestedMilestones } from '@verankerd/contract';
import { checkPlannedOn, milestoneOwners, type MilestoneOwner } from '@verankerd/domain';
import { requireActiveChoice } from '../choices/choices-door';
import { refreshSummary } from '../oversight/oversight-door';
import { Clock } from '../platform/clock';
import { UnitOfWork, type Transaction } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal } from '../platform/http/refusal';
import { Ids } from '../platform/ids';
import { recordMilestone } from './milestone-history';
import { Milestone } from './milestone.entity';
import { readMilestonesOfYear } from './milestones-reader';
import { acceptDate, requirePlanningYear } from './refuse-date';

type Request = InputOf<typeof planSuggestedMilestones>;
type Suggestion = Request['body']['suggestions'][number];

const templates: ReadonlyMap<string, SuggestedMilestone> = new Map(
  Object.values(milestoneTemplates1.phases).flatMap((phase) =>
    phase.templates.map((template) => [template.key, template]),
  ),
);

/** Plans chosen suggestions of the content pack; those that were taken over before stay as they are. */
@Injectable()
export class PlanSuggestedMilestones {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute(
    actor: Actor,
    { params, body }: Request,
  ): Promise<AnswerOf<typeof planSuggestedMilestones>> {
    return this.work.write(actor, async (transaction) => {
      await requireActiveChoice(transaction, params);
      const today = this.clock.today();
      requirePlanningYear(params.schoolYear, today);
      const at = this.clock.now();
      const planned = body.suggestions.map((suggestion, index) => ({
        ...params,
        ...milestoneFrom(suggestion, index, params, actor.language),
        id: this.ids.next(),
        updatedAt: at,
        updatedBy: actor.userId,
      }));
      const addedIds = await addMissing(transaction, planned);
      const year = await readMilestonesOfYear(transaction, params, today);
      for (const after of year.milestones.filter(({ id }) => addedIds.includes(id)))
        await recordMilestone(transaction, actor, {
          key: { ...params, milestoneId: after.id },
          kind: 'milestone.planned',
          before: null,
          after,
          at,
        });
      if (addedIds.length > 0) await refreshSummary(transaction, params, 'CURRENT', at);
      return { ...year, addedIds };
    });
  }
}

/**
 * Adds what is not there yet. A suggestion stands at most once in a school year, also when two people add it at once;
 * they add in the order of the key, so that they do not wait for each other.
 */
async function addMissing(
  transaction: Transaction,
  planned: readonly (Partial<Milestone> & { readonly templateKey: string })[],
): Promise<string[]> {
  const added = await transaction
    .getRepository(Milestone)
    .createQueryBuilder()
    .insert()
    .values([...planned].sort((one, other) => (one.templateKey < other.templateKey ? -1 : 1)))
    .orIgnore()
    .returning('id')
    .execute();
  return (added.raw as { id: string }[]).map(({ id }) => id);
}

function milestoneFrom(
  suggestion: Suggestion,
  index: number,
  { schoolYear }: Request['params'],
  language: Actor['language'],
) {
  const template = templates.get(suggestion.templateKey);
  if (!template)
    throw new Refusal('request.invalid', [
      { pointer: `/body/suggestions/${index}/templateKey`, code: 'not-a-choice' },
    ]);
  acceptDate(checkPlannedOn(suggestion.plannedOn, schoolYear), `suggestions/${index}/`);
  return {
    question: template.question,
    title: template.title[language],
    plannedOn: suggestion.plannedOn,
    ownerRole: ownerOf(template),
    templateKey: template.key,
  };
}

function ownerOf({ key, ownerRole }: SuggestedMilestone): MilestoneOwner {
  const owner = milestoneOwners.find((role) => role === ownerRole);
  // The specs of the content pack leave every suggestion to a role in the school.
  if (!owner) throw new TypeError(`${key} is left to somebody outside the school`);
  return owner;
}
