import {
  aspectKeys,
  isPlainDate,
  isSchoolYear,
  questionKeys,
  type AspectKey,
  type PlainDate,
  type SchoolYear,
} from '@verankerd/domain';
import * as z from 'zod/mini';

/** An id made by the application: a UUID. */
export const id = z.uuid().check(z.describe('Id'));

/** The label of a school year. */
export const schoolYearLabel = z
  .custom<SchoolYear>((value) => typeof value === 'string' && isSchoolYear(value), {
    error: 'not-a-school-year',
  })
  .check(z.describe('School year, 1 August to 31 July: 2026-2027'));

/** A calendar date. */
export const date = z
  .custom<PlainDate>((value) => typeof value === 'string' && isPlainDate(value), {
    error: 'not-a-date',
  })
  .check(z.describe('Date: 2026-11-25'));

/** A moment in time, UTC. */
export const instant = z.iso
  .datetime()
  .check(z.describe('Moment in UTC: 2026-11-25T10:42:00.000Z'));

/** The key of one of the seven questions. */
export const questionKey = z.enum(questionKeys).check(z.describe('One of the seven questions'));

/** The key of one of the 21 aspects. */
export const aspectKey = z
  .enum(aspectKeys as [AspectKey, ...AspectKey[]])
  .check(z.describe('One of the 21 aspects'));

/** Text that must say something; white space around it is cut off. */
export function requiredText(maximum: number): z.ZodMiniString<string> {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(maximum));
}

/** Text that may be absent: an empty one counts as absent. */
export function optionalText(maximum: number) {
  return z.pipe(
    z.nullable(z.string().check(z.trim(), z.maxLength(maximum))),
    z.transform((text: string | null) => (text === '' ? null : text)),
  );
}

/** A web address, http or https only. */
export const webAddress = z
  .string()
  .check(z.trim(), z.maxLength(2000), z.regex(/^https?:\/\/\S+$/, { error: 'not-a-link' }));

/**
 * An e-mail address, in small letters. Only its shape is checked: a mail alone could tell whether it exists. Each part
 * has a longest length, so that a long text is refused at once.
 */
export const emailAddress = z
  .string()
  .check(
    z.trim(),
    z.toLowerCase(),
    z.maxLength(254),
    z.regex(/^[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@.]{2,63}$/, { error: 'not-an-email' }),
  );

/** Version of a thing, for `If-Match`: 0 when it is not there yet. */
export const version = z
  .int()
  .check(z.minimum(0), z.describe('Version, to send back with If-Match'));

/** Who did something and when. */
export const authorship = z.object({ by: z.string(), at: instant });
