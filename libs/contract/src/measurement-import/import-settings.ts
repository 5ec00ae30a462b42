import {
  blankMeanings,
  calendarYearMeanings,
  countedSubjects,
  decimalSigns,
  delimiters,
  importFields,
  indicatorDirections,
  indicatorFamilies,
  measurementRoundKinds,
} from '@verankerd/domain';
import * as z from 'zod/mini';
import { id, schoolYearLabel } from '../platform/primitives';

/** Most columns and series of one import that a reader can map. */
export const mostMapped = 300;

const word = z.string().check(z.maxLength(300));

/** Where the values of a series of the file go. */
export const seriesTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('INDICATOR'), indicatorId: id }),
  z.strictObject({ kind: z.literal('NEW') }),
  z.strictObject({ kind: z.literal('LEAVE_OUT') }),
]);

/** Where the values of a series of the file go. */
export type SeriesTarget = z.infer<typeof seriesTarget>;

/** What the indicators that an import makes have in common; the reader can change each of them afterwards. */
export const newIndicators = z.strictObject({
  family: z.enum(indicatorFamilies),
  subject: z
    .nullable(z.enum(countedSubjects))
    .check(z.describe('Null: as the words of the file tell, pupils where they do not')),
  direction: z.enum(indicatorDirections),
  scale: z.strictObject({ min: z.number(), max: z.number(), answerStep: z.number() }),
});

/** What the indicators that an import makes have in common. */
export type NewIndicators = z.infer<typeof newIndicators>;

/** What the reader says of a file instead of what was recognised; what is left out is recognised. */
export const importSettings = z.strictObject({
  codePage: z.optional(z.enum(['utf-8', 'windows-1252'])),
  delimiter: z.optional(z.enum(delimiters)),
  decimalSign: z.optional(z.enum(decimalSigns)),
  sheet: z.optional(z.string().check(z.maxLength(200))),
  headerLine: z.optional(z.int().check(z.minimum(1), z.describe('Line of the column names'))),
  columns: z.optional(
    z
      .array(
        z.strictObject({
          at: z.int().check(z.minimum(0), z.maximum(mostMapped)),
          field: z.enum(importFields),
          schoolYear: z.nullable(schoolYearLabel),
        }),
      )
      .check(z.maxLength(mostMapped)),
  ),
  schoolYear: z.optional(z.nullable(schoolYearLabel)),
  yearMeaning: z.optional(z.enum(calendarYearMeanings)),
  round: z.optional(z.enum(measurementRoundKinds)),
  blankMeans: z.optional(z.enum(blankMeanings)),
  ownSchool: z.optional(
    z.array(word).check(z.maxLength(20), z.describe('Words of the file that mean this school')),
  ),
  newIndicators: z.optional(newIndicators),
  series: z.optional(
    z
      .array(z.strictObject({ indicator: word, group: word, to: seriesTarget }))
      .check(z.maxLength(mostMapped)),
  ),
});

/** What the reader says of a file. */
export type ImportSettings = z.infer<typeof importSettings>;
