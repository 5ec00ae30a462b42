import { isPlainDate, plainDate, type PlainDate } from '../school-year/plain-date';

/**
 * The last day on which a recognition holds: the same day a number of years after it was given.
 * @param recognisedOn as the source states it: `2017`, `2017-06` or `2017-06-08`; null when it does not.
 * @param validYears how many calendar years a recognition of this level holds; null when that is not known.
 * @returns null when it cannot be told to the day: an end that is guessed is worse than none.
 */
export function recognitionEnd(
  recognisedOn: string | null,
  validYears: number | null,
): PlainDate | null {
  if (recognisedOn === null || validYears === null || !isPlainDate(recognisedOn)) return null;
  const end = `${Number(recognisedOn.slice(0, 4)) + validYears}${recognisedOn.slice(4)}`;
  // 29 February has no counterpart in most years.
  return isPlainDate(end) ? end : plainDate(`${end.slice(0, 4)}-02-28`);
}
