import {
  type MeasurementRoundKind,
  type PhaseGroup,
  type RespondentGroup,
} from '../evaluations/indicator';
import { type PlainDate, isPlainDate } from '../school-year/plain-date';
import {
  type SchoolYear,
  isSchoolYear,
  schoolYearFrom,
  schoolYearOf,
} from '../school-year/school-year';
import { normalisedName } from './recognise-header';

/**
 * Which school year a bare calendar year means: a survey in spring 2023 belongs to the school year that `ENDS` in 2023,
 * one in autumn to the one that `STARTS` then. The file cannot tell; the reader does.
 */
export const calendarYearMeanings = ['ENDS', 'STARTS'] as const;

/** One of `calendarYearMeanings`. */
export type CalendarYearMeaning = (typeof calendarYearMeanings)[number];

/** When something was measured, as far as a cell tells. */
export type ParsedPeriod = {
  readonly schoolYear: SchoolYear;
  readonly measuredOn: PlainDate | null;
};

/**
 * Reads `2026-2027`, `2026/27`, `26/27`, `2026` or a date as the school year in which it lies; null when it is none of
 * them, or outside the years that a school can have measured in.
 */
export function parsePeriod(text: string, meaning: CalendarYearMeaning): ParsedPeriod | null {
  const date = parseDate(text);
  if (date) return { schoolYear: schoolYearOf(date), measuredOn: date };
  const start = startYearIn(text, meaning);
  if (start === null || start < 1990 || start > 2090) return null;
  return { schoolYear: schoolYearFrom(start), measuredOn: null };
}

function startYearIn(text: string, meaning: CalendarYearMeaning): number | null {
  const years = /^(\d{4}|\d{2})\s*[-/–]\s*(\d{4}|\d{2})$/.exec(text.trim());
  if (years) {
    const [first, second] = [fullYear(years[1] ?? ''), fullYear(years[2] ?? '')];
    return second === first + 1 && isSchoolYear(`${first}-${second}`) ? first : null;
  }
  const single = /^(\d{4})$/.exec(text.trim());
  if (!single) return null;
  return meaning === 'STARTS' ? Number(single[1]) : Number(single[1]) - 1;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** Reads `2026-03-01`, `1-3-2026` or `01/03/2026`: day before month, as Dutch tables write it. */
export function parseDate(text: string): PlainDate | null {
  const bare = text.trim();
  if (isPlainDate(bare)) return bare;
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(bare);
  if (!dutch) return null;
  const [, day = '', month = '', year = ''] = dutch;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(iso) ? iso : null;
}

const roundWords: readonly (readonly [MeasurementRoundKind, RegExp])[] = [
  ['BASELINE', /nulmeting|startmeting|beginmeting|baseline/],
  ['AUTUMN', /najaar|herfst|autumn|fall|\bht\b/],
  ['SPRING', /voorjaar|lente|spring|\bvt\b/],
  ['YEAR', /jaar|year/],
];

/** The round that a word names; null when it names none. */
export function parseRound(text: string): MeasurementRoundKind | null {
  const name = normalisedName(text);
  return roundWords.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

const phaseWords: readonly (readonly [PhaseGroup, RegExp])[] = [
  ['LOWER', /\b(onderbouw|lower)\b/],
  ['MIDDLE', /\b(middenbouw|middle)\b/],
  ['UPPER', /\b(bovenbouw|upper)\b/],
];

/** The part of the school that a word names; null when it names none. */
export function parsePhaseGroup(text: string): PhaseGroup | null {
  const name = normalisedName(text);
  return phaseWords.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

const respondentWords: readonly (readonly [RespondentGroup, RegExp])[] = [
  ['PARENTS', /ouder|parent|vardnad|^vh\b/],
  ['TEAM', /team|personeel|leraar|leraren|leerkracht|docent|medewerker|larare|teacher|staff/],
  ['PUPILS', /leerling|kind|elev|pupil|student|groep|klas|bouw/],
];

/** The people that a word names; null when it names none. */
export function parseRespondents(text: string): RespondentGroup | null {
  const name = normalisedName(text);
  return respondentWords.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
