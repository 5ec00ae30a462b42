import { lastingPlaceKinds, milestoneOwners, schoolPlanKinds } from '@verankerd/domain';
import * as z from 'zod/mini';
import {
  aspectKey,
  authorship,
  date,
  id,
  requiredText,
  schoolYearLabel,
  version,
  webAddress,
} from '../platform/primitives';
import { defineRoute } from '../platform/route';

const onAspect = z.strictObject({ schoolId: id, choiceId: id, aspect: aspectKey });
const of = '/api/schools/:schoolId/choices/:choiceId';
const people = z.int().check(z.minimum(0), z.maximum(500));
const kind = <Kind extends (typeof lastingPlaceKinds)[number]>(key: Kind) => z.literal(key);

/** What is recorded of a lasting place besides its name, link, date and owner. Source: reference 3.3. */
export const lastingPlaceDetails = z.discriminatedUnion('kind', [
  z.strictObject({ kind: kind('DOCUMENT') }),
  z.strictObject({
    kind: kind('PLAN'),
    plan: z.enum(schoolPlanKinds),
    firstSchoolYear: schoolYearLabel,
    lastSchoolYear: schoolYearLabel,
    section: requiredText(100).check(z.describe('Page or section')),
  }),
  z.strictObject({
    kind: kind('TIMETABLE'),
    schoolYear: schoolYearLabel.check(z.describe('In whose timetable it stands')),
  }),
  z.strictObject({
    kind: kind('INDUCTION'),
    newColleagues: z.nullable(people).check(z.describe('In the last twelve months, if counted')),
    inducted: z.nullable(people).check(z.describe('How many of them were inducted')),
  }),
  z.strictObject({
    kind: kind('TASK_HOURS'),
    hours: z
      .number()
      .check(z.minimum(0), z.maximum(2000), z.describe('A school year, in the task allocation')),
    securedNextYear: z.boolean(),
  }),
  z.strictObject({
    kind: kind('COMMITMENT'),
    leadershipCommitted: z.boolean(),
    teamAgrees: z.boolean(),
  }),
]);

/** Where an aspect stands so that it stays when people leave. */
export const lastingPlace = z.object({
  name: z.string().check(z.describe('What it is called: Schoolplan 2023-2027')),
  link: z.nullable(z.string()),
  datedOn: date,
  ownerRole: z.enum(milestoneOwners),
  details: lastingPlaceDetails,
  counts: z
    .boolean()
    .check(z.describe('Whether it counts as lasting; hours that are not secured do not')),
  outdated: z.boolean().check(z.describe('Whether it belongs to school years that have passed')),
  saved: z.nullable(authorship),
});

/** The lasting place of an aspect, and which kind counts for it. */
export const lastingPlaceOfAspect = z.object({
  aspect: aspectKey,
  kind: z.enum(lastingPlaceKinds).check(z.describe('Which details this aspect asks')),
  version: version.check(z.describe('0 when none was ever recorded')),
  place: z.nullable(lastingPlace),
});

/** Who carries an aspect: roles, and whether one person in that role does or several. */
export const carriersOfAspect = z.object({
  aspect: aspectKey,
  carriers: z.array(
    z.object({ role: z.enum(milestoneOwners), people: z.enum(['ONE', 'SEVERAL']) }),
  ),
  version,
  saved: z.nullable(authorship),
});

/** Records where an aspect stands so that it stays when people leave. */
export const recordLastingPlace = defineRoute({
  name: 'recordLastingPlace',
  feature: 'confirmations',
  summary: 'Record the lasting place of an aspect',
  method: 'PUT',
  path: `${of}/lasting-places/:aspect`,
  access: 'SIGNED_IN',
  params: onAspect,
  body: z.strictObject({
    name: requiredText(200),
    link: z.nullable(webAddress),
    datedOn: date,
    ownerRole: z.enum(milestoneOwners),
    details: lastingPlaceDetails,
  }),
  answer: lastingPlaceOfAspect,
  versioned: true,
  problems: [
    'choice.not-active',
    'lasting-place.wrong-kind',
    'lasting-place.years-reversed',
    'lasting-place.more-inducted-than-new',
    'lasting-place.dated-in-future',
  ],
});

/** Takes the lasting place of an aspect back. It stays in the history. */
export const withdrawLastingPlace = defineRoute({
  name: 'withdrawLastingPlace',
  feature: 'confirmations',
  summary: 'Take the lasting place of an aspect back',
  method: 'DELETE',
  path: `${of}/lasting-places/:aspect`,
  access: 'SIGNED_IN',
  params: onAspect,
  answer: lastingPlaceOfAspect,
  versioned: true,
  problems: ['choice.not-active'],
});

/** Records who carries an aspect. What rests on one person is at risk when that person leaves. */
export const recordCarriers = defineRoute({
  name: 'recordCarriers',
  feature: 'confirmations',
  summary: 'Record which roles carry an aspect',
  method: 'PUT',
  path: `${of}/carriers/:aspect`,
  access: 'SIGNED_IN',
  params: onAspect,
  body: z.strictObject({
    carriers: z
      .array(z.strictObject({ role: z.enum(milestoneOwners), people: z.enum(['ONE', 'SEVERAL']) }))
      .check(z.maxLength(milestoneOwners.length), z.describe('Each role once; empty for nobody')),
  }),
  answer: carriersOfAspect,
  versioned: true,
  problems: ['choice.not-active', 'carriers.role-twice'],
});
