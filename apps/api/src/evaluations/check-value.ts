import type { EnteredValue, ProblemCode } from '@verankerd/contract';
import {
  measurementProblems,
  storableValue,
  type DisclosureRule,
  type MeasurementField,
  type MeasurementProblem,
  type MeasurementProblemCode,
  type MeasurementValue,
  type RawParts,
} from '@verankerd/domain';
import { Refusal, refuseField } from '../platform/http/refusal';
import type { IndicatorRow } from './indicator-row';

/** In which figures an indicator is measured, and of whom. */
type AskedFigures = Pick<IndicatorRow, 'kind' | 'subject' | 'scale' | 'categories'>;

/**
 * The value to keep of what a school entered, by the rules of entering and of small numbers.
 * @param kept what is kept at the place now; null when nothing is.
 * @throws Refusal that names each field that cannot be right, or the one that says how few answered.
 */
export function valueToKeep(
  entered: EnteredValue,
  indicator: AskedFigures,
  kept: MeasurementValue | null,
  rule: DisclosureRule,
): MeasurementValue {
  switch (entered.state) {
    case 'AS_STORED':
      if (kept === null) throw refuseField('measurement.nothing-stored', 'value');
      return kept;
    case 'REPORTED':
      return reportedValue(entered, indicator, kept, rule);
    case 'SUPPRESSED':
      return { state: 'SUPPRESSED', answersBelow: rule.minimumAnswers };
    case 'NOT_APPLICABLE':
      return { state: entered.state, reason: entered.reason };
    case 'MISSING':
    case 'NOT_COLLECTED':
      return { state: entered.state };
  }
}

type Reported = Extract<EnteredValue, { state: 'REPORTED' }>;

function reportedValue(
  entered: Reported,
  indicator: AskedFigures,
  kept: MeasurementValue | null,
  rule: DisclosureRule,
): MeasurementValue {
  const parts = partsOf(entered.parts, indicator, kept);
  const response = { invited: entered.invited, responded: entered.responded };
  const problems = measurementProblems(parts, response);
  const [first] = problems;
  if (first) throw new Refusal(codes[first.code], problems.map(fieldRefusal));
  const value = storableValue(indicator.subject, parts, response, rule);
  if (value.state === 'SUPPRESSED')
    throw refuseField('measurement.too-few-answers', `value/parts/${answerField[parts.kind]}`);
  return value;
}

/** A mean is on the scale on which it was measured, also when the indicator went to another one since. */
function partsOf(
  entered: Reported['parts'],
  indicator: AskedFigures,
  kept: MeasurementValue | null,
): RawParts {
  if (entered.kind !== indicator.kind) throw refuseField('measurement.other-kind', 'value/parts');
  if (entered.kind === 'COUNTS' && entered.counts.length !== indicator.categories?.length)
    throw refuseField('measurement.other-categories', 'value/parts/counts');
  if (entered.kind !== 'MEAN') return entered;
  const keptParts = kept?.state === 'REPORTED' && kept.parts.kind === 'MEAN' ? kept.parts : null;
  const scale = keptParts?.scale ?? indicator.scale;
  if (!scale) throw refuseField('measurement.scale-impossible', 'value/parts');
  return { ...entered, scale };
}

/** The field that says how many answered. */
const answerField = {
  PROPORTION: 'denominator',
  MEAN: 'n',
  COUNTS: 'counts',
  AMOUNT: 'amount',
} as const satisfies Record<RawParts['kind'], MeasurementField>;

function fieldRefusal({ field, code, index }: MeasurementProblem) {
  const isResponse = field === 'invited' || field === 'responded';
  const inParts = field === 'scale' ? 'parts' : `parts/${field}`;
  const place = isResponse ? field : index === undefined ? inParts : `${inParts}/${index}`;
  return { pointer: `/body/value/${place}`, code: codes[code] };
}

const codes: Readonly<Record<MeasurementProblemCode, ProblemCode>> = {
  NOT_A_NUMBER: 'measurement.not-a-number',
  NOT_WHOLE: 'measurement.not-whole',
  NEGATIVE: 'measurement.negative',
  TOO_LARGE: 'measurement.too-large',
  NOBODY_ANSWERED: 'measurement.nobody-answered',
  TOO_FEW_CATEGORIES: 'measurement.too-few-categories',
  ABOVE_DENOMINATOR: 'measurement.above-denominator',
  ABOVE_RESPONDED: 'measurement.above-responded',
  ABOVE_INVITED: 'measurement.above-invited',
  OUTSIDE_SCALE: 'measurement.outside-scale',
  SPREAD_IMPOSSIBLE: 'measurement.spread-impossible',
  SCALE_IMPOSSIBLE: 'measurement.scale-impossible',
};
