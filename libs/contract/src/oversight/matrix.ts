import { choiceStatuses, standingLetters } from '@verankerd/domain';
import * as z from 'zod/mini';
import { date, id, schoolYearLabel } from '../platform/primitives';
import { defineRoute } from '../platform/route';
import { numberColumn } from './number-column';

/** Sectors in the order of their numbers in a matrix. */
export const matrixSectors = ['PO', 'VO', 'GO'] as const;

/** Statuses in the order of their numbers in a matrix. */
export const matrixStatuses = choiceStatuses;

/** Characters of an establishment code. */
export const codeLength = 6;

/** Up to this many schools a matrix holds ids and explanations too; a larger one is for looking over. */
export const mostSchoolsWithDetails = 500;

const schoolColumns = z.object({
  names: z.array(z.string()),
  codes: z
    .string()
    .check(
      z.regex(/^[0-9A-Z]*$/),
      z.describe(`Establishment codes, ${codeLength} characters each`),
    ),
  places: numberColumn('Place in `places`'),
  sectors: numberColumn('PO, VO, GO'),
  boards: numberColumn('Place in `boards`'),
  partnerships: numberColumn('Place in `partnerships`; the first by code when there are several'),
  sharing: numberColumn('1 when the school shares with the reader'),
  rows: numberColumn('How many of the rows are of this school'),
});

const rowColumns = z.object({
  interventions: numberColumn('Place in `interventions`'),
  statuses: numberColumn(choiceStatuses.join(', ')),
  standings: z
    .string()
    .check(
      z.regex(new RegExp(`^[${standingLetters}]*$`)),
      z.describe(
        `Seven letters a row, one a question: T on track, O attention because a milestone is overdue, P attention ` +
          `because nothing is planned, B behind, D done, N not started, X not applicable`,
      ),
    ),
  overdue: numberColumn('Milestones that are overdue'),
  overdueDays: numberColumn('Days since the first of them was planned; 0 when none is overdue'),
  handedIn: numberColumn('Days from the first day of the school year to when it was handed in'),
  explained: numberColumn('1 when the school gave an explanation'),
  indexPart: numberColumn('Anchoring index = 100 x part / whole; none when too little is rated'),
  indexWhole: numberColumn('See indexPart'),
  indexRated: numberColumn('Components rated; none when nothing was ever said about anchoring'),
  indexApplicable: numberColumn('Components that apply'),
  lowestLevel: numberColumn('Lowest level of the rated components'),
  badge: numberColumn('1 when the badge is given'),
  confirmed: numberColumn('Aspects confirmed this school year'),
  confirmable: numberColumn('Aspects about which anything is agreed'),
});

/** The columns with a number a school, and those with a number a row. */
const lengths = (matrix: {
  readonly schools: z.infer<typeof schoolColumns>;
  readonly rows: z.infer<typeof rowColumns>;
}): boolean => {
  const { names, codes, ...ofSchools } = matrix.schools;
  const { standings, ...ofRows } = matrix.rows;
  const rows = ofRows.statuses.length;
  return (
    codes.length === codeLength * names.length &&
    Object.values(ofSchools).every((column) => column.length === names.length) &&
    standings.length === 7 * rows &&
    Object.values(ofRows).every((column) => column.length === rows)
  );
};

/**
 * Schools x seven questions of a school year on a day, in columns: lists that have one value a school or one a row, in
 * the same order. Rows follow their schools. `matrixRows` makes objects of it. Counts, dates and words only.
 */
export const matrix = z
  .object({
    today: date,
    asOn: date.check(z.describe('The day on which it stood like this: today, or one before')),
    schoolYear: schoolYearLabel,
    schoolYears: z
      .array(schoolYearLabel)
      .check(z.describe('Years to choose from, last first: those handed in, and this year')),
    organisation: z.object({ id, name: z.string() }),
    places: z.array(z.string()),
    boards: z.array(z.object({ number: z.string(), name: z.string() })),
    partnerships: z.array(z.object({ code: z.string(), name: z.string() })),
    interventions: z
      .array(z.object({ key: z.nullable(z.string()), name: z.string() }))
      .check(z.describe('By name; an intervention of a school itself has no key')),
    schools: schoolColumns.check(z.describe('Alphabetical; never ranked')),
    rows: rowColumns,
    details: z
      .nullable(
        z.object({
          schoolIds: z.array(id),
          choiceIds: z.array(id),
          explanations: z.array(z.nullable(z.string())),
        }),
      )
      .check(
        z.describe(
          `With at most ${mostSchoolsWithDetails} schools. Narrow a larger matrix to a board, a partnership or a school`,
        ),
      ),
  })
  .check(z.refine(lengths, { error: 'columns of different lengths' }));

/** Schools x seven questions of a school year on a day, in columns. */
export type Matrix = z.infer<typeof matrix>;

/** What is asked of a matrix: a year, a day, and what the API narrows it to. */
export const matrixQuery = z.strictObject({
  schoolYear: z.optional(schoolYearLabel).check(z.describe('This school year when left out')),
  asOn: z
    .optional(date)
    .check(z.describe('What had been handed in by this day; today when left out, or later')),
  board: z.optional(z.string().check(z.regex(/^\d{5}$/))).check(z.describe('Number of a board')),
  partnership: z
    .optional(z.string().check(z.regex(/^(PO|VO)\d{4}$/)))
    .check(z.describe('Code of a partnership')),
  school: z
    .optional(z.string().check(z.regex(/^\d{2}[A-Z]{2}\d{2}$/)))
    .check(z.describe('Establishment code of one school')),
});

/** Reads the matrix of a board. A school stands under the board that it had on 1 October of the school year. */
export const readBoardMatrix = defineRoute({
  name: 'readBoardMatrix',
  feature: 'oversight',
  summary: 'Schools of a board x seven questions, in columns',
  method: 'GET',
  path: '/api/boards/:boardId/matrix',
  access: 'SIGNED_IN',
  params: z.strictObject({ boardId: id }),
  query: matrixQuery,
  answer: matrix,
});

/** Reads the matrix of a partnership, of what its schools share. */
export const readPartnershipMatrix = defineRoute({
  name: 'readPartnershipMatrix',
  feature: 'oversight',
  summary: 'Schools of a partnership x seven questions, in columns',
  method: 'GET',
  path: '/api/partnerships/:partnershipId/matrix',
  access: 'SIGNED_IN',
  params: z.strictObject({ partnershipId: id }),
  query: matrixQuery,
  answer: matrix,
});

/** Reads the matrix of the national desk, of what schools share with it. */
export const readNationalMatrix = defineRoute({
  name: 'readNationalMatrix',
  feature: 'oversight',
  summary: 'All schools x seven questions, in columns',
  method: 'GET',
  path: '/api/national-desks/:deskId/matrix',
  access: 'SIGNED_IN',
  params: z.strictObject({ deskId: id }),
  query: matrixQuery,
  answer: matrix,
});
