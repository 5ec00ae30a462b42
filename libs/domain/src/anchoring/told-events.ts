import { plainDate } from '../school-year/plain-date';
import { firstDayOf, schoolYear, schoolYearOf, type SchoolYear } from '../school-year/school-year';
import type { AnchoringAspect } from './anchoring-aspect';
import type { AnchoringEvent } from './anchoring-event';
import { borgingIndex100 } from './borging-index-1.0.0';

const sentence =
  /^(\d{4}-\d{2}-\d{2}|\d{2}-\d{2}) ([A-J](?:[-,][A-J])*) (\S+)(?: for (\d{4}-\d{4}))?$/;
const letters = 'ABCDEFGHIJ';
const components = [...borgingIndex100.components, ...borgingIndex100.optionalComponents];

/**
 * Events told in short words, so that histories can be written and read as tables:
 * `2026-09-20 A-C,F 2; 03-01 A place; 2027-09-10 A yes for 2026-2027`.
 *
 * Dates are whole, or month and day within the school year given. Letters are components A to J. Words: `0 1 2 nvt`
 * rate, `undo` takes a rating back, `yes partly no nvt?` confirm, `unconfirm` takes that back, and
 * `place link bare` are the evidence after a change. The order told is the order within a day.
 * @throws RangeError when a sentence cannot be read.
 */
export function toldEvents(told: string, within?: SchoolYear, from = 0): readonly AnchoringEvent[] {
  const sentences = told
    .split(/[;\n]/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  let sequence = from;
  return sentences.flatMap((text) => {
    const [, day = '', who = '', word = '', about] = sentence.exec(text) ?? [];
    if (word === '') throw new RangeError(`Not a sentence: ${text}`);
    const date = plainDate(day.length > 5 || !within ? day : withYear(day, within));
    const year = about ? schoolYear(about) : schoolYearOf(date);
    return aspectsTold(who).map((aspect) =>
      eventTold(word, { aspect, schoolYear: year, date, sequence: sequence++ }),
    );
  });
}

function withYear(day: string, year: SchoolYear): string {
  return `${day >= '08-01' ? firstDayOf(year).slice(0, 4) : year.slice(5)}-${day}`;
}

function aspectsTold(who: string): readonly AnchoringAspect[] {
  return who.split(',').flatMap((range) => {
    const [first = '', last = first] = range.split('-');
    const keys = letters.slice(letters.indexOf(first), letters.indexOf(last) + 1);
    return components.filter(({ key }) => keys.includes(key)).map(({ aspect }) => aspect);
  });
}

function eventTold(
  word: string,
  about: Pick<
    Extract<AnchoringEvent, { kind: 'RATED' }>,
    'aspect' | 'schoolYear' | 'date' | 'sequence'
  >,
): AnchoringEvent {
  const { aspect, date, sequence } = about;
  switch (word) {
    case '0':
      return { ...about, kind: 'RATED', level: 0 };
    case '1':
      return { ...about, kind: 'RATED', level: 1 };
    case '2':
      return { ...about, kind: 'RATED', level: 2 };
    case 'nvt':
      return { ...about, kind: 'RATED_NOT_APPLICABLE' };
    case 'undo':
      return { ...about, kind: 'RATING_REMOVED' };
    case 'yes':
      return { ...about, kind: 'CONFIRMED', answer: 'YES' };
    case 'partly':
      return { ...about, kind: 'CONFIRMED', answer: 'PARTLY' };
    case 'no':
      return { ...about, kind: 'CONFIRMED', answer: 'NO' };
    case 'nvt?':
      return { ...about, kind: 'CONFIRMED', answer: 'NOT_APPLICABLE' };
    case 'unconfirm':
      return { ...about, kind: 'CONFIRMATION_REMOVED' };
    case 'place':
      return { kind: 'EVIDENCE_CHANGED', aspect, date, sequence, evidence: 'LASTING_PLACE' };
    case 'link':
      return { kind: 'EVIDENCE_CHANGED', aspect, date, sequence, evidence: 'SUPPORTED' };
    case 'bare':
      return { kind: 'EVIDENCE_CHANGED', aspect, date, sequence, evidence: 'NONE' };
    default:
      throw new RangeError(`Not a word: ${word}`);
  }
}
