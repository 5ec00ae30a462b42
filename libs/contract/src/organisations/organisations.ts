import { registerSectors } from '@verankerd/domain';
import * as z from 'zod/mini';
import { date, id, schoolYearLabel } from '../platform/primitives';
import { defineRoute } from '../platform/route';

/** Holiday regions of the Netherlands. Source: reference 4.3. */
export const holidayRegions = ['NORTH', 'CENTRE', 'SOUTH'] as const;

/** What changes over the years: how a school is called, and under whom it falls. */
const placeInTime = z.object({
  name: z.string(),
  place: z.nullable(z.string()),
  board: z.nullable(z.object({ id, name: z.string() })),
  partnerships: z.array(z.object({ id, code: z.string(), name: z.string() })),
});

/** A school location of the register. */
export const school = z.extend(placeInTime, {
  id,
  establishmentCode: z.string().check(z.describe('BRIN and two digits of the location: 11ZZ03')),
  sector: z.enum(registerSectors),
  holidayRegion: z.nullable(z.enum(holidayRegions)),
  closedOn: z.nullable(date),
  inSchoolYear: z
    .nullable(z.extend(placeInTime, { schoolYear: schoolYearLabel }))
    .check(z.describe('Name, board and partnerships on 1 October of the year asked for')),
});

/** A school location of the register. */
export type School = z.infer<typeof school>;

/** Reads a school: its name and board of now, and of a school year when one is asked for. */
export const readSchool = defineRoute({
  name: 'readSchool',
  feature: 'organisations',
  summary: 'A school with its name and board, now and in a school year',
  method: 'GET',
  path: '/api/schools/:schoolId',
  access: 'SIGNED_IN',
  params: z.strictObject({ schoolId: id }),
  query: z.strictObject({ schoolYear: z.optional(schoolYearLabel) }),
  answer: school,
});
