import { normalisedName } from './recognise-header';

/** How a school is known: by the code of its establishment in the register, and by its name. */
export type KnownSchool = { readonly establishmentCode: string; readonly name: string };

/**
 * Whether the words of a file mean a school: its establishment code, its BRIN alone (the main location), or its name.
 * Source: reference 4.1.
 */
export function meansSchool(words: string, { establishmentCode, name }: KnownSchool): boolean {
  const code = words.replace(/\s/g, '').toUpperCase();
  if (code === establishmentCode) return true;
  if (establishmentCode === `${code}00` && code.length === 4) return true;
  return normalisedName(words) === normalisedName(name);
}
