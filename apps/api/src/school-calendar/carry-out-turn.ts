import { Injectable } from '@nestjs/common';
import type { AnswerOf, carryOutSchoolYearTurn, InputOf } from '@verankerd/contract';
import { checkPlannedOn, isSchoolDay, type PlainDate, type SchoolHoliday } from '@verankerd/domain';
import { recordChange } from '../audit/audit-door';
import { requireActiveChoice } from '../choices/choices-door';
import { addSuggestedMilestones } from '../milestones/milestones-door';
import { lockSummary, refreshSummary } from '../oversight/oversight-door';
import { Clock } from '../platform/clock';
import { UnitOfWork, type Transaction } from '../platform/database/unit-of-work';
import type { Actor } from '../platform/http/actor';
import { Refusal, refuseField } from '../platform/http/refusal';
import { Ids } from '../platform/ids';
import { readSchoolHolidays } from './school-calendar-reader';
import { readTurn } from './turn-reader';
import { ownerOf, turnTemplate } from './turn-templates';

type Input = InputOf<typeof carryOutSchoolYearTurn>;
type Asked = Input['body']['milestones'][number];
type Turn = Awaited<ReturnType<typeof readTurn>>;
type Planned = {
  readonly key: string;
  readonly templateKey: string;
  readonly plannedOn: PlainDate;
};

const noteTurn = `
  INSERT INTO school_year_turns (school_id, choice_id, school_year, carried_out_at, carried_out_by)
  VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING school_year`;

const claimKeys = `
  INSERT INTO turn_milestones (school_id, choice_id, school_year, turn_key)
  SELECT $1, $2, $3, unnest($4::text[]) ON CONFLICT DO NOTHING RETURNING turn_key`;

/**
 * Carries out the turn of a choice to a school year: makes the milestones that were chosen, each once, however often
 * and by however many people it is started. Confirming stays with the team.
 */
@Injectable()
export class CarryOutTurn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute(actor: Actor, { params, body }: Input): Promise<AnswerOf<typeof carryOutSchoolYearTurn>> {
    return this.work.write(actor, async (transaction) => {
      await requireActiveChoice(transaction, params);
      // Whoever comes second waits here, and then finds made what the first one made.
      await lockSummary(transaction, params);
      const today = this.clock.today();
      const turn = await readTurn(transaction, params, today);
      const { holidays } = await readSchoolHolidays(
        transaction,
        params.schoolId,
        params.schoolYear,
      );
      const planned = body.milestones.flatMap((asked, position) =>
        plan(asked, position, turn, holidays),
      );
      const addedIds = await this.make(transaction, actor, params, planned);
      return { ...(await readTurn(transaction, params, today)), addedIds };
    });
  }

  private async make(
    transaction: Transaction,
    actor: Actor,
    key: Input['params'],
    planned: readonly Planned[],
  ): Promise<string[]> {
    const at = this.clock.now();
    const parameters = [key.schoolId, key.choiceId, key.schoolYear];
    const noted = await transaction.query<unknown[]>(noteTurn, [...parameters, at, actor.userId]);
    const claimed = await transaction.query<{ turn_key: string }[]>(claimKeys, [
      ...parameters,
      planned.map((one) => one.key),
    ]);
    const keys = claimed.map((row) => row.turn_key);
    const milestones = planned
      .filter((one) => keys.includes(one.key))
      .map((one) => this.milestoneOf(one, actor));
    const addedIds = await addSuggestedMilestones(transaction, actor, key, milestones, at);
    if (noted.length > 0 || addedIds.length > 0) {
      await recordChange(transaction, actor, {
        ...key,
        kind: 'turn.carried-out',
        subject: key.schoolYear,
        before: null,
        after: { milestones: keys },
        at,
      });
      await refreshSummary(transaction, key, 'CURRENT', at);
    }
    return addedIds;
  }

  private milestoneOf({ templateKey, plannedOn }: Planned, { language }: Actor) {
    const template = turnTemplate(templateKey);
    if (!template) throw new TypeError(`The plan has a template that is not there: ${templateKey}`);
    return {
      id: this.ids.next(),
      question: template.question,
      title: template.title[language],
      plannedOn,
      ownerRole: ownerOf(template),
      templateKey,
    };
  }
}

/** What was asked, if it is still to be made; another day than the plan's must be a school day too. */
function plan(
  { key, plannedOn }: Asked,
  position: number,
  turn: Turn,
  holidays: readonly SchoolHoliday[],
): readonly Planned[] {
  const suggested = turn.milestones.find((one) => one.key === key);
  if (!suggested) {
    refuseUnknownKey(key, position);
    return [];
  }
  if (plannedOn === undefined) return [suggested];
  const field = `milestones/${position}/plannedOn`;
  const within = checkPlannedOn(plannedOn, turn.schoolYear);
  if (!within.ok) throw refuseField(within.error.code, field);
  if (!isSchoolDay(plannedOn, holidays)) throw refuseField('turn.not-a-school-day', field);
  return [{ ...suggested, plannedOn }];
}

/** A key that is not in the plan was made already, or never was one. */
function refuseUnknownKey(key: string, position: number): void {
  if (turnTemplate(key.split('/', 1)[0] ?? '')) return;
  throw new Refusal('request.invalid', [
    { pointer: `/body/milestones/${position}/key`, code: 'not-a-choice' },
  ]);
}
