import {
  answersIn,
  type MeanParts,
  type MeasurementResponse,
  type RawParts,
} from './measurement-value';

/** A field of the entry form or import row that a problem points at. */
export type MeasurementField =
  | 'numerator'
  | 'denominator'
  | 'mean'
  | 'sd'
  | 'n'
  | 'counts'
  | 'amount'
  | 'scale'
  | 'invited'
  | 'responded';

/** Why a field cannot be right. The words for each stand in the content pack. */
export const measurementProblemCodes = [
  'NOT_A_NUMBER',
  'NOT_WHOLE',
  'NEGATIVE',
  'TOO_LARGE',
  'NOBODY_ANSWERED',
  'TOO_FEW_CATEGORIES',
  'ABOVE_DENOMINATOR',
  'ABOVE_RESPONDED',
  'ABOVE_INVITED',
  'OUTSIDE_SCALE',
  'SPREAD_IMPOSSIBLE',
  'SCALE_IMPOSSIBLE',
] as const;

/** One of `measurementProblemCodes`. */
export type MeasurementProblemCode = (typeof measurementProblemCodes)[number];

/**
 * A part that cannot be right. `index` is the answer category, for counts; `limit` the number that was passed, to
 * be named in the sentence.
 */
export type MeasurementProblem = {
  readonly field: MeasurementField;
  readonly code: MeasurementProblemCode;
  readonly index?: number;
  readonly limit?: number;
};

/** No Dutch school, board or municipality comes near; a count above it is a slip of the keyboard. */
const largestCount = 1_000_000;

/**
 * Everything that cannot be right in a value: each part by itself, and the parts against each other (numerator
 * within denominator, answers within the response, response within the invited, mean within its scale, a spread
 * that the scale allows). Empty when all fits. Source: issue "Entry", reference 3.1 quality flags.
 */
export function measurementProblems(
  parts: RawParts,
  response: MeasurementResponse,
): readonly MeasurementProblem[] {
  const own = problemsInParts(parts);
  const asked = problemsInResponse(response);
  if (own.length > 0 || asked.length > 0) return [...own, ...asked];
  return answersAgainstResponse(parts, response);
}

function problemsInParts(parts: RawParts): readonly MeasurementProblem[] {
  switch (parts.kind) {
    case 'PROPORTION': {
      const own = [
        ...countProblems('numerator', parts.numerator),
        ...countProblems('denominator', parts.denominator),
      ];
      if (own.length > 0) return own;
      if (parts.denominator === 0) return [{ field: 'denominator', code: 'NOBODY_ANSWERED' }];
      if (parts.numerator <= parts.denominator) return [];
      return [{ field: 'numerator', code: 'ABOVE_DENOMINATOR', limit: parts.denominator }];
    }
    case 'COUNTS': {
      if (parts.counts.length < 2) return [{ field: 'counts', code: 'TOO_FEW_CATEGORIES' }];
      const own = parts.counts.flatMap((count, index) =>
        countProblems('counts', count).map((problem) => ({ ...problem, index })),
      );
      if (own.length > 0) return own;
      return answersIn(parts) === 0 ? [{ field: 'counts', code: 'NOBODY_ANSWERED' }] : [];
    }
    case 'MEAN':
      return problemsInMean(parts);
    case 'AMOUNT':
      if (!Number.isFinite(parts.amount)) return [{ field: 'amount', code: 'NOT_A_NUMBER' }];
      return parts.amount < 0 ? [{ field: 'amount', code: 'NEGATIVE' }] : [];
  }
}

function problemsInMean({ mean, sd, n, scale }: MeanParts): readonly MeasurementProblem[] {
  const { min, max, answerStep } = scale;
  const scaleIsOne = min < max && answerStep > 0 && answerStep <= max - min;
  if (!scaleIsOne) return [{ field: 'scale', code: 'SCALE_IMPOSSIBLE' }];
  const problems: MeasurementProblem[] = [...countProblems('n', n)];
  if (n === 0) problems.push({ field: 'n', code: 'NOBODY_ANSWERED' });
  if (!Number.isFinite(mean)) problems.push({ field: 'mean', code: 'NOT_A_NUMBER' });
  else if (mean < min) problems.push({ field: 'mean', code: 'OUTSIDE_SCALE', limit: min });
  else if (mean > max) problems.push({ field: 'mean', code: 'OUTSIDE_SCALE', limit: max });
  if (sd !== null && !Number.isFinite(sd)) problems.push({ field: 'sd', code: 'NOT_A_NUMBER' });
  else if (sd !== null && sd < 0) problems.push({ field: 'sd', code: 'NEGATIVE' });
  if (problems.length > 0 || sd === null || n < 2) return problems;
  const widest = widestSpread(mean, n, scale);
  return sd > widest ? [{ field: 'sd', code: 'SPREAD_IMPOSSIBLE', limit: widest }] : [];
}

/**
 * The largest standard deviation that answers with this mean can have on the scale, all at its two ends (Bhatia and
 * Davis 2000, American Mathematical Monthly 107:353), with room for a mean that was rounded to one decimal.
 */
function widestSpread(mean: number, n: number, { min, max }: MeanParts['scale']): number {
  const slack = 0.05;
  const middle = (min + max) / 2;
  const nearMiddle =
    mean < middle ? Math.min(mean + slack, middle) : Math.max(mean - slack, middle);
  return Math.sqrt(((nearMiddle - min) * (max - nearMiddle) * n) / (n - 1)) + slack;
}

function problemsInResponse(response: MeasurementResponse): readonly MeasurementProblem[] {
  const { invited, responded } = response;
  const own = [
    ...(invited === null ? [] : countProblems('invited', invited)),
    ...(responded === null ? [] : countProblems('responded', responded)),
  ];
  if (own.length > 0 || invited === null || responded === null) return own;
  return responded > invited ? [{ field: 'responded', code: 'ABOVE_INVITED', limit: invited }] : [];
}

const answerFields = { PROPORTION: 'denominator', MEAN: 'n', COUNTS: 'counts' } as const;

function answersAgainstResponse(
  parts: RawParts,
  { invited, responded }: MeasurementResponse,
): readonly MeasurementProblem[] {
  const answers = answersIn(parts);
  if (answers === null || parts.kind === 'AMOUNT') return [];
  const field = answerFields[parts.kind];
  if (responded !== null) {
    return answers > responded ? [{ field, code: 'ABOVE_RESPONDED', limit: responded }] : [];
  }
  if (invited === null || answers <= invited) return [];
  return [{ field, code: 'ABOVE_INVITED', limit: invited }];
}

function countProblems(field: MeasurementField, count: number): readonly MeasurementProblem[] {
  if (!Number.isFinite(count)) return [{ field, code: 'NOT_A_NUMBER' }];
  if (count < 0) return [{ field, code: 'NEGATIVE' }];
  if (!Number.isInteger(count)) return [{ field, code: 'NOT_WHOLE' }];
  return count > largestCount ? [{ field, code: 'TOO_LARGE', limit: largestCount }] : [];
}
