import type { SchoolYearTurnAnswer } from '@verankerd/contract';
import {
  AnchoringLedger,
  aspectKeys,
  confirmationDeadlineIn,
  definitionInForce,
  firstDayOf,
  historyOf,
  laterSchoolYear,
  schoolYearOf,
  schoolYearTurn,
  turnKey,
  type AnchoringAspect,
  type AspectKey,
  type PlainDate,
  type SchoolYear,
} from '@verankerd/domain';
import { readChoiceHead, readRecordedHistory } from '../anchoring/anchoring-door';
import type { ChoiceYearKey } from '../choices/choices-door';
import { instantOf } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { Refusal } from '../platform/http/refusal';
import { readSchoolHolidays } from './school-calendar-reader';
import { ownerOf, turnTemplate, turnTemplates } from './turn-templates';

const select = `
  SELECT
    (SELECT coalesce(json_agg(json_build_object('key', template_key, 'schoolYear', school_year)), '[]')
      FROM milestones
      WHERE school_id = $1 AND choice_id = $2 AND template_key IS NOT NULL) AS planned,
    (SELECT coalesce(json_agg(turn_key), '[]') FROM turn_milestones
      WHERE school_id = $1 AND choice_id = $2) AS made,
    (SELECT json_build_object('by', display_name_of(carried_out_by), 'at', ${instantOf('carried_out_at')})
      FROM school_year_turns
      WHERE school_id = $1 AND choice_id = $2 AND school_year = $3) AS "carriedOut"`;

type Row = {
  readonly planned: readonly { readonly key: string; readonly schoolYear: SchoolYear }[];
  readonly made: readonly string[];
  readonly carriedOut: SchoolYearTurnAnswer['carriedOut'];
};

/**
 * Reads what is left to do for the turn of a choice to a school year.
 * @throws Refusal `turn.wrong-school-year` for a year that is over, or further away than the next.
 */
export async function readTurn(
  transaction: Transaction,
  key: ChoiceYearKey,
  today: PlainDate,
): Promise<SchoolYearTurnAnswer> {
  const { schoolId, choiceId, schoolYear } = key;
  const head = await readChoiceHead(transaction, key);
  requireTurnYear(schoolYear, today);
  const { events } = await readRecordedHistory(transaction, key);
  const { rules } = definitionInForce(schoolYear);
  const ledger = new AnchoringLedger(today, rules).recordAll(events);
  const begins = firstDayOf(schoolYear);
  const [row] = await transaction.query<Row[]>(select, [schoolId, choiceId, schoolYear]);
  const { region, holidays } = await readSchoolHolidays(transaction, schoolId, schoolYear);
  const turn = schoolYearTurn({
    standing: historyOf(ledger, begins > today ? begins : today).current,
    startSchoolYear: head.startSchoolYear,
    holidays,
    milestonesMade: keysMade(row),
    templates: turnTemplates,
  });
  return {
    ...head,
    schoolYear,
    today,
    deadline: confirmationDeadlineIn(schoolYear, rules.deadline),
    region,
    carriedOver: ofTheGuide(turn.carriedOver).map((carried) => ({ ...carried })),
    askedAgain: ofTheGuide(turn.askedAgain),
    settled: ofTheGuide(turn.settled.map((aspect) => ({ aspect }))).map(({ aspect }) => aspect),
    milestones: turn.milestones.flatMap(({ key: made, templateKey, question, plannedOn }) => {
      const template = turnTemplate(templateKey);
      if (!template) return [];
      return [{ key: made, templateKey, question, ownerRole: ownerOf(template), plannedOn }];
    }),
    hasProvisionalDates: region === null || turn.hasProvisionalDates,
    carriedOut: row?.carriedOut ?? null,
  };
}

/**
 * A turn is to the running school year or the next one.
 * @throws Refusal `turn.wrong-school-year` otherwise.
 */
export function requireTurnYear(year: SchoolYear, today: PlainDate): void {
  const running = schoolYearOf(today);
  if (year !== running && year !== laterSchoolYear(running, 1))
    throw new Refusal('turn.wrong-school-year');
}

/** Suggestions that the choice has or had, whether a turn made them or somebody took them over by hand. */
function keysMade(row: Row | undefined): ReadonlySet<string> {
  const planned = (row?.planned ?? []).flatMap(({ key, schoolYear }) => {
    const template = turnTemplate(key);
    return template ? [turnKey(template, schoolYear)] : [];
  });
  return new Set([...planned, ...(row?.made ?? [])]);
}

function ofTheGuide<T extends { readonly aspect: AnchoringAspect }>(
  list: readonly T[],
): (Omit<T, 'aspect'> & { aspect: AspectKey })[] {
  return list.flatMap((entry) => {
    const aspect = aspectKeys.find((key) => key === entry.aspect);
    return aspect ? [{ ...entry, aspect }] : [];
  });
}
