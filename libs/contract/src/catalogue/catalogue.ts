import {
  databankKeys,
  goalKeys,
  recognitionLevelKeys,
  registerSectors,
  targetGroupKeys,
} from '@verankerd/domain';
import * as z from 'zod/mini';
import { date, id } from '../platform/primitives';
import { defineRoute } from '../platform/route';

/** A text of the catalogue in both languages; the page shows the one of the reader. */
export const localised = z.object({ nl: z.string(), en: z.string() });

/** A verdict of a databank on an intervention, as a source states it. */
export const recognition = z.object({
  level: z.enum(recognitionLevelKeys),
  databank: z
    .enum([...databankKeys, 'NOT_STATED'])
    .check(z.describe('Databank that gave the verdict; NOT_STATED when the source names none')),
  recognisedOn: z
    .nullable(z.string())
    .check(
      z.describe('As the source states it: 2017, 2017-06 or 2017-06-08; null when it does not'),
    ),
  seenOn: z
    .nullable(z.string())
    .check(z.describe('Date that the source page carries, in the same forms; null when none')),
  validUntil: z
    .nullable(date)
    .check(z.describe('Last day on which the verdict holds; null when it cannot be told')),
  latest: z
    .boolean()
    .check(z.describe('Whether it is the last verdict known of this databank, or an earlier one')),
  verified: z
    .boolean()
    .check(z.describe('False: not checked at the databank itself; the screen says so')),
  link: z.nullable(z.string()),
});

/** An intervention of the catalogue. What no source states is null or empty, never guessed. */
export const catalogueEntry = z.object({
  id,
  key: z.string(),
  name: z.string().check(z.describe('Proper name, the same in both languages')),
  provider: z.nullable(z.string()),
  targetLevels: z
    .array(z.enum(targetGroupKeys))
    .check(z.describe('For whom; empty when the source leaves it open')),
  sectors: z.array(z.enum(registerSectors)),
  goals: z.array(z.enum(goalKeys)),
  targetGroup: z.nullable(localised).check(z.describe('The group in words of the source')),
  aim: z.nullable(localised),
  executor: z.nullable(localised).check(z.describe('Who carries it out')),
  demands: z.nullable(localised).check(z.describe('Size and demands: lessons, weeks, training')),
  remark: z.nullable(localised).check(z.describe('What to know before relying on this entry')),
  link: z.nullable(z.string()).check(z.describe('Page about the intervention')),
  recognitions: z.array(recognition).check(z.describe('Newest first; empty when none was found')),
});

/** An intervention of the catalogue. */
export type CatalogueEntry = z.infer<typeof catalogueEntry>;

/** Lists the interventions of the catalogue by name, all or those that fit. */
export const listCatalogue = defineRoute({
  name: 'listCatalogue',
  feature: 'catalogue',
  summary: 'Interventions of the catalogue by name',
  method: 'GET',
  path: '/api/catalogue',
  access: 'SIGNED_IN',
  query: z.strictObject({
    sector: z.optional(z.enum(registerSectors)),
    targetLevel: z.optional(z.enum(targetGroupKeys)),
    q: z
      .optional(z.string().check(z.trim(), z.maxLength(100)))
      .check(z.describe('Words in the name, the provider, the aim or the group')),
  }),
  answer: z.object({ entries: z.array(catalogueEntry) }),
});

/** Reads one intervention of the catalogue. */
export const readCatalogueEntry = defineRoute({
  name: 'readCatalogueEntry',
  feature: 'catalogue',
  summary: 'An intervention of the catalogue',
  method: 'GET',
  path: '/api/catalogue/:interventionId',
  access: 'SIGNED_IN',
  params: z.strictObject({ interventionId: id }),
  answer: catalogueEntry,
});
