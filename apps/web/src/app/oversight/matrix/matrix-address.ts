import type { Params } from '@angular/router';
import type { NarrowedQuery } from '@verankerd/contract';
import {
  isPlainDate,
  isSchoolYear,
  questionKeys,
  questionStates,
  registerSectors,
  type MatrixFilter,
  type PlainDate,
  type SchoolYear,
} from '@verankerd/domain';

/** What the address of a page asks to see of a matrix, so that back, a bookmark and a link sent on show the same. */
export type MatrixAddress = {
  readonly schoolYear: SchoolYear | undefined;
  /** The earlier school year beside it. */
  readonly earlierYear: SchoolYear | undefined;
  readonly asOn: PlainDate | undefined;
  readonly filter: MatrixFilter;
  /** Words of the name of a school, its place or its intervention. */
  readonly search: string;
  /** Establishment code of the one school that is asked for. */
  readonly schoolCode: string | undefined;
};

/** Names in the address of all that narrows what is shown. */
export const filterNames = [
  'zoek',
  'sector',
  'interventie',
  'vraag',
  'stand',
  'bestuur',
  'samenwerkingsverband',
  'school',
  'aandacht',
] as const;

/** Name in the address of something that narrows what is shown. */
export type FilterName = (typeof filterNames)[number];

/** What narrows nothing any more. */
export const noFilter: Readonly<Record<FilterName, null>> = {
  zoek: null,
  sector: null,
  interventie: null,
  vraag: null,
  stand: null,
  bestuur: null,
  samenwerkingsverband: null,
  school: null,
  aandacht: null,
};

/** Reads the address. Nonsense in it is left out: a link that was typed over still shows the schools. */
export function matrixAddress(params: Params): MatrixAddress {
  const text = (name: string): string | undefined => {
    const value: unknown = params[name];
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  };
  const year = (name: string) => accepted(text(name), isSchoolYear);
  return {
    schoolYear: year('schooljaar'),
    earlierYear: year('vergelijk'),
    asOn: accepted(text('peildatum'), isPlainDate),
    filter: {
      ...named('sector', oneOf(registerSectors, text('sector'))),
      ...named('interventionName', text('interventie')),
      ...named('question', oneOf(questionKeys, text('vraag'))),
      ...named('state', oneOf(questionStates, text('stand'))),
      ...named('boardNumber', text('bestuur')),
      ...named('partnershipCode', text('samenwerkingsverband')),
      ...(text('aandacht') === 'ja' && { onlyAttention: true }),
    },
    search: text('zoek') ?? '',
    schoolCode: text('school'),
  };
}

/** What an address narrows a matrix to, by the names of the API. */
export function askedBy({
  schoolYear,
  asOn,
  filter,
  search,
  schoolCode,
}: MatrixAddress): NarrowedQuery {
  return {
    schoolYear,
    asOn,
    school: schoolCode,
    board: filter.boardNumber,
    partnership: filter.partnershipCode,
    sector: filter.sector,
    intervention: filter.interventionName,
    question: filter.question,
    state: filter.state,
    attention: filter.onlyAttention ? 'true' : undefined,
    search: search || undefined,
  };
}

function accepted<T extends string>(
  text: string | undefined,
  is: (text: string) => text is T,
): T | undefined {
  return text !== undefined && is(text) ? text : undefined;
}

function oneOf<T extends string>(all: readonly T[], text: string | undefined): T | undefined {
  return all.find((each) => each === text);
}

/** An optional field is left out when there is nothing in it. */
function named<N extends keyof MatrixFilter>(
  name: N,
  value: MatrixFilter[N] | undefined,
): Pick<MatrixFilter, N> | Record<string, never> {
  return value === undefined ? {} : ({ [name]: value } as Pick<MatrixFilter, N>);
}
