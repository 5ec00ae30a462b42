import type { AspectKey } from '../questions/questions';
import type { SchoolYear } from '../school-year/school-year';

/**
 * Where something stands so that it stays when people leave: a document, a school plan or year plan, the timetable,
 * an induction text, hours in the allocation of tasks, or the commitment of leadership and team.
 * Source: reference 3.3, "evidence that counts".
 */
export const lastingPlaceKinds = [
  'DOCUMENT',
  'PLAN',
  'TIMETABLE',
  'INDUCTION',
  'TASK_HOURS',
  'COMMITMENT',
] as const;

/** One of the kinds of lasting place. */
export type LastingPlaceKind = (typeof lastingPlaceKinds)[number];

/** The plans of a school: the four-year plan, and the plan of one school year. */
export const schoolPlanKinds = ['SCHOOL_PLAN', 'YEAR_PLAN'] as const;

/** What is recorded of a lasting place, by its kind, besides its name, link, date and owner. */
export type LastingPlaceDetails =
  | { readonly kind: 'DOCUMENT' }
  | {
      readonly kind: 'PLAN';
      readonly plan: (typeof schoolPlanKinds)[number];
      readonly firstSchoolYear: SchoolYear;
      readonly lastSchoolYear: SchoolYear;
      /** Page or section. */
      readonly section: string;
    }
  | {
      readonly kind: 'TIMETABLE';
      /** The school year in whose timetable it stands. */
      readonly schoolYear: SchoolYear;
    }
  | {
      readonly kind: 'INDUCTION';
      /** New colleagues in the last twelve months and how many of them were inducted; null when not counted. */
      readonly newColleagues: number | null;
      readonly inducted: number | null;
    }
  | {
      readonly kind: 'TASK_HOURS';
      /** Hours a school year in the allocation of tasks (taakbeleid). */
      readonly hours: number;
      readonly securedNextYear: boolean;
    }
  | {
      readonly kind: 'COMMITMENT';
      readonly leadershipCommitted: boolean;
      readonly teamAgrees: boolean;
    };

const kindByAspect: Readonly<Partial<Record<AspectKey, LastingPlaceKind>>> = {
  SCHOOL_PLAN: 'PLAN',
  ANNUAL_TIMETABLE: 'TIMETABLE',
  INDUCTION: 'INDUCTION',
  TIME: 'TASK_HOURS',
  COMMITMENT: 'COMMITMENT',
};

/**
 * The kind of lasting place that counts for an aspect. The table of the reference gives it for components B to F; for
 * A and for the aspects outside the index a document or link counts.
 */
export function lastingPlaceKindOf(aspect: AspectKey): LastingPlaceKind {
  return kindByAspect[aspect] ?? 'DOCUMENT';
}

/**
 * Whether a recorded place counts as lasting. Hours count when they are secured for the next school year, commitment
 * when leadership and team both agree; half of it supports a rating and no more.
 */
export function countsAsLasting(details: LastingPlaceDetails): boolean {
  switch (details.kind) {
    case 'TASK_HOURS':
      return details.hours > 0 && details.securedNextYear;
    case 'COMMITMENT':
      return details.leadershipCommitted && details.teamAgrees;
    default:
      return true;
  }
}

/**
 * Whether a place belongs to years that have passed: the plan ran out, or the timetable is of an earlier year. It
 * takes no level away by itself; it is what the yearly confirmation asks to look at again.
 */
export function isOutdatedPlace(details: LastingPlaceDetails, year: SchoolYear): boolean {
  if (details.kind === 'PLAN') return details.lastSchoolYear < year;
  return details.kind === 'TIMETABLE' && details.schoolYear < year;
}
