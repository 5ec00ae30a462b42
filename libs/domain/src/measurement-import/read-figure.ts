import { type DisclosureRule } from '../disclosure/disclosure-rule';
import { storableValue } from '../disclosure/storable-value';
import { type CountedSubject, type MeanScale, type MeasuredGroup } from '../evaluations/indicator';
import { measurementProblems } from '../evaluations/measurement-problems';
import {
  type MeasurementResponse,
  type MeasurementValue,
  type RawParts,
} from '../evaluations/measurement-value';
import { type ImportField } from './column-meaning';
import { type ImportMapping, type MappedColumn } from './import-mapping';
import { fieldsOfPart } from './import-problem';
import { type ParsedNumber } from './parse-number';
import { reckonNumerator } from './reckon-numerator';
import { type RowCells } from './row-cells';
import { type ValueMark, valueStateOf } from './value-mark';

/** Where figures go: what the indicator counts, in which kind of figure, and what may be kept of a small one. */
export type ImportTarget = {
  readonly indicatorId: string;
  /** The whole school, or the part of it that the series is about. */
  readonly group: MeasuredGroup;
  readonly subject: CountedSubject;
  readonly kind: RawParts['kind'];
  /** The scale of a mean; null for the other kinds. */
  readonly scale: MeanScale | null;
  readonly rule: DisclosureRule;
};

/**
 * The value of one column of figures in a row, checked as by hand (`measurementProblems`) and cut down to what may be
 * kept (`storableValue`). Null when there is none: it is left out, or something is wrong and stands in `cells.problems`.
 */
export function readFigure(
  cells: RowCells,
  column: MappedColumn,
  target: ImportTarget,
  mapping: ImportMapping,
): MeasurementValue | null {
  const stated = statedMark(cells);
  if (stated === 'WRONG') return null;
  const cell = cells.numberAt(column.at, column.field === 'NUMERATOR');
  if (cell.kind === 'WRONG') return null;
  if (cell.kind === 'MARK') return valueOfMark(cells, stated ?? cell.mark, target, mapping);
  if (stated !== null) {
    cells.refuse('VALUE_AND_STATE_DISAGREE', column.at);
    return null;
  }
  const total = readTotal(cells, target);
  if (total === 'WRONG') return null;
  if (total === 'HIDDEN') return suppressed(target);
  const response = { invited: cells.count('INVITED'), responded: cells.count('RESPONDED') };
  const isSmall =
    total !== null && target.subject !== 'NOT_PEOPLE' && total < target.rule.minimumAnswers;
  if (isSmall && total > 0) return suppressed(target);
  const parts = partsOf(cells, column, cell.number, total, target);
  return parts && checked(cells, parts, response, target);
}

function statedMark(cells: RowCells): ValueMark | 'WRONG' | null {
  const word = cells.word('STATE');
  if (word === '') return null;
  const state = valueStateOf(word);
  if (state === null) cells.refuse('NOT_A_STATE', cells.columnOf('STATE'));
  return state === null ? 'WRONG' : state === 'REPORTED' ? null : state;
}

function valueOfMark(
  cells: RowCells,
  mark: ValueMark,
  target: ImportTarget,
  { blankMeans }: ImportMapping,
): MeasurementValue | null {
  const meant = mark === 'MISSING' ? blankMeans : mark;
  switch (meant) {
    case 'LEAVE_OUT':
      return null;
    case 'SUPPRESSED':
      return suppressed(target);
    case 'NOT_APPLICABLE':
      return { state: 'NOT_APPLICABLE', reason: cells.keptText('EXPLANATION') ?? 'n.v.t.' };
    default:
      return { state: meant };
  }
}

function suppressed({ rule }: ImportTarget): MeasurementValue {
  return { state: 'SUPPRESSED', answersBelow: rule.minimumAnswers };
}

/** How many answers the figure rests on: null where it rests on none, `HIDDEN` where the file hides the number. */
function readTotal(cells: RowCells, { kind }: ImportTarget): number | 'HIDDEN' | 'WRONG' | null {
  if (kind === 'AMOUNT') return null;
  for (const field of ['DENOMINATOR', 'N', 'RESPONDED'] as const) {
    const at = cells.columnOf(field);
    if (at === null) continue;
    const cell = cells.numberAt(at, true);
    if (cell.kind === 'WRONG') return 'WRONG';
    if (cell.kind === 'NUMBER') return cell.number.value;
    if (cell.mark === 'SUPPRESSED') return 'HIDDEN';
  }
  const [column] = ['DENOMINATOR', 'N', 'RESPONDED'].map((field) =>
    cells.columnOf(field as ImportField),
  );
  cells.refuse('N_NEEDED', column ?? null);
  return 'WRONG';
}

function partsOf(
  cells: RowCells,
  { field, at }: MappedColumn,
  number: ParsedNumber,
  total: number | null,
  target: ImportTarget,
): RawParts | null {
  if (target.kind === 'AMOUNT') return { kind: 'AMOUNT', amount: number.value };
  if (target.kind === 'MEAN' && field === 'MEAN' && target.scale && total !== null) {
    const at = cells.columnOf('SD');
    const sd = at === null ? null : cells.numberAt(at);
    if (sd?.kind === 'WRONG') return null;
    return {
      kind: 'MEAN',
      mean: number.value,
      sd: sd?.kind === 'NUMBER' ? sd.number.value : null,
      n: total,
      scale: target.scale,
    };
  }
  if (target.kind === 'PROPORTION' && total !== null) {
    if (field === 'NUMERATOR') {
      return { kind: 'PROPORTION', numerator: number.value, denominator: total };
    }
    if (field === 'PERCENTAGE' || field === 'SHARE') {
      return shareOf(cells, at, field === 'SHARE' ? asPercentage(number) : number, total);
    }
  }
  cells.refuse('OTHER_KIND_OF_FIGURE', at);
  return null;
}

function asPercentage({ value, decimals }: ParsedNumber): ParsedNumber {
  return { value: Number((value * 100).toPrecision(12)), decimals: Math.max(decimals - 2, 0) };
}

function shareOf(
  cells: RowCells,
  at: number,
  percentage: ParsedNumber,
  total: number,
): RawParts | null {
  if (percentage.value < 0 || percentage.value > 100) {
    cells.refuse('OUTSIDE_PERCENTAGE', at);
    return null;
  }
  if (total === 0 || !Number.isInteger(total)) {
    return { kind: 'PROPORTION', numerator: 0, denominator: total };
  }
  const reckoned = reckonNumerator(percentage, total);
  if (!reckoned.ok) {
    cells.refuse('PERCENTAGE_DOES_NOT_FIT', at, reckoned.error.nearest);
    return null;
  }
  if (!reckoned.value.isExact) cells.refuse('NUMERATOR_RECKONED', at);
  return { kind: 'PROPORTION', numerator: reckoned.value.numerator, denominator: total };
}

function checked(
  cells: RowCells,
  parts: RawParts,
  response: MeasurementResponse,
  { subject, rule }: ImportTarget,
): MeasurementValue | null {
  const problems = measurementProblems(parts, response);
  for (const { field, code, limit } of problems) {
    const columns = fieldsOfPart[field].map((name) => cells.columnOf(name));
    cells.refuse(code, columns.find((column) => column !== null) ?? null, limit);
  }
  return problems.length > 0 ? null : storableValue(subject, parts, response, rule);
}
