import {
  measurementProblems,
  type MeanScale,
  type MeasurementField,
  type MeasurementProblem,
  type MeasurementResponse,
  type RawParts,
} from '@verankerd/domain';
import { numberIn } from './number-in';

/** What is asked for each kind of figure, in the order of the form. */
export const fieldsOfKind = {
  PROPORTION: ['numerator', 'denominator'],
  MEAN: ['mean', 'sd', 'n'],
  COUNTS: [],
  AMOUNT: ['amount'],
} as const satisfies Record<RawParts['kind'], readonly MeasurementField[]>;

/** The figures as they are typed; nothing of it is a number yet. */
export type TypedFigures = Readonly<
  Record<
    'numerator' | 'denominator' | 'mean' | 'sd' | 'n' | 'amount' | 'invited' | 'responded',
    string
  >
> & { readonly counts: readonly string[] };

/** A field of the figures. */
export type TypedField = Exclude<keyof TypedFigures, 'counts'>;

/** What kind of figures an indicator asks for. */
export type FigureShape = {
  readonly kind: RawParts['kind'];
  /** Only of a mean. */
  readonly scale: MeanScale | null;
  /** How many answers can be chosen; only of counts of answers. */
  readonly answers: number;
};

/** What was typed, as far as it makes a value. */
export type ReadFigures = {
  /** Nothing as long as a figure is missing or is no number. */
  readonly parts: RawParts | null;
  readonly response: MeasurementResponse;
  /** Fields that still have to be filled in. */
  readonly empty: readonly MeasurementField[];
  readonly problems: readonly MeasurementProblem[];
};

/** An empty form. */
export function emptyFigures(answers: number): TypedFigures {
  const none = { numerator: '', denominator: '', mean: '', sd: '', n: '', amount: '' };
  return { ...none, invited: '', responded: '', counts: Array.from({ length: answers }, () => '') };
}

/** Reads what was typed, with everything that cannot be right: each number by itself, and the parts against each other. */
export function readFigures(typed: TypedFigures, shape: FigureShape): ReadFigures {
  const fields: readonly TypedField[] = [...fieldsOfKind[shape.kind], 'invited', 'responded'];
  const numbers = new Map(fields.map((field) => [field, numberIn(typed[field])]));
  const counts = shape.kind === 'COUNTS' ? typed.counts.map(numberIn) : [];
  const unread: MeasurementProblem[] = [
    ...fields
      .filter((field) => Number.isNaN(numbers.get(field)))
      .map((field) => ({ field, code: 'NOT_A_NUMBER' as const })),
    ...counts.flatMap((count, index) =>
      Number.isNaN(count)
        ? [{ field: 'counts' as const, code: 'NOT_A_NUMBER' as const, index }]
        : [],
    ),
  ];
  const response = {
    invited: numbers.get('invited') ?? null,
    responded: numbers.get('responded') ?? null,
  };
  const parts = partsOf(numbers, counts, shape);
  const empty = [
    ...fieldsOfKind[shape.kind].filter((field) => field !== 'sd' && numbers.get(field) === null),
    ...(counts.includes(null) ? (['counts'] as const) : []),
  ];
  if (unread.length > 0 || parts === null)
    return { parts: null, response, empty, problems: unread };
  const problems = measurementProblems(parts, response);
  return { parts, response, empty, problems };
}

function partsOf(
  numbers: ReadonlyMap<TypedField, number | null>,
  counts: readonly (number | null)[],
  { kind, scale }: FigureShape,
): RawParts | null {
  const [numerator, denominator, mean, n, amount] = (
    ['numerator', 'denominator', 'mean', 'n', 'amount'] as const
  ).map((field) => numbers.get(field) ?? null);
  switch (kind) {
    case 'PROPORTION':
      return isThere(numerator) && isThere(denominator) ? { kind, numerator, denominator } : null;
    case 'MEAN':
      return isThere(mean) && isThere(n) && scale
        ? { kind, mean, sd: numbers.get('sd') ?? null, n, scale }
        : null;
    case 'COUNTS':
      return counts.every(isThere) ? { kind, counts } : null;
    case 'AMOUNT':
      return isThere(amount) ? { kind, amount } : null;
  }
}

function isThere(value: number | null | undefined): value is number {
  return value !== null && value !== undefined;
}
