import type { RequestOf, recordLastingPlace } from '@verankerd/contract';
import type { LastingPlaceKind, MilestoneOwner, PlainDate, SchoolYear } from '@verankerd/domain';
import type { LastingPlace } from './place-words';

/** What is sent to record a lasting place. */
export type LastingPlaceBody = NonNullable<RequestOf<typeof recordLastingPlace>['body']>;

/** A lasting place as it is typed: every field as text, whatever the kind needs. */
export type PlaceDraft = {
  readonly name: string;
  readonly link: string;
  readonly datedOn: string;
  readonly ownerRole: string;
  readonly plan: string;
  readonly firstSchoolYear: string;
  readonly lastSchoolYear: string;
  readonly section: string;
  readonly schoolYear: string;
  readonly newColleagues: string;
  readonly inducted: string;
  readonly hours: string;
  readonly securedNextYear: boolean;
  readonly leadershipCommitted: boolean;
  readonly teamAgrees: boolean;
};

/** What the fields begin with: the place that was recorded, or empty for this school year and today. */
export function placeDraft(
  place: LastingPlace | null,
  schoolYear: SchoolYear,
  today: PlainDate,
): PlaceDraft {
  const empty: PlaceDraft = {
    name: place?.name ?? '',
    link: place?.link ?? '',
    datedOn: place?.datedOn ?? today,
    ownerRole: place?.ownerRole ?? '',
    plan: 'SCHOOL_PLAN',
    firstSchoolYear: schoolYear,
    lastSchoolYear: schoolYear,
    section: '',
    schoolYear,
    newColleagues: '',
    inducted: '',
    hours: '',
    securedNextYear: false,
    leadershipCommitted: false,
    teamAgrees: false,
  };
  if (!place) return empty;
  const { details } = place;
  switch (details.kind) {
    case 'INDUCTION':
      return {
        ...empty,
        newColleagues: textOf(details.newColleagues),
        inducted: textOf(details.inducted),
      };
    case 'TASK_HOURS':
      return { ...empty, ...details, hours: textOf(details.hours) };
    case 'DOCUMENT':
      return empty;
    default:
      return { ...empty, ...details };
  }
}

/**
 * What is sent for a draft. Texts that are no number or role go along as they are: the check of the contract tells
 * what is wrong with them, beside their field.
 */
export function placeBody(draft: PlaceDraft, kind: LastingPlaceKind): LastingPlaceBody {
  return {
    name: draft.name,
    link: draft.link.trim() === '' ? null : draft.link,
    datedOn: draft.datedOn as PlainDate,
    ownerRole: draft.ownerRole as MilestoneOwner,
    details: detailsOf(draft, kind),
  };
}

function detailsOf(draft: PlaceDraft, kind: LastingPlaceKind): LastingPlaceBody['details'] {
  switch (kind) {
    case 'DOCUMENT':
      return { kind };
    case 'PLAN':
      return {
        kind,
        plan: draft.plan === 'YEAR_PLAN' ? 'YEAR_PLAN' : 'SCHOOL_PLAN',
        firstSchoolYear: draft.firstSchoolYear as SchoolYear,
        lastSchoolYear: draft.lastSchoolYear as SchoolYear,
        section: draft.section,
      };
    case 'TIMETABLE':
      return { kind, schoolYear: draft.schoolYear as SchoolYear };
    case 'INDUCTION':
      return {
        kind,
        newColleagues: countIn(draft.newColleagues),
        inducted: countIn(draft.inducted),
      };
    case 'TASK_HOURS':
      return {
        kind,
        hours: draft.hours.trim() === '' ? Number.NaN : numberIn(draft.hours),
        securedNextYear: draft.securedNextYear,
      };
    case 'COMMITMENT':
      return {
        kind,
        leadershipCommitted: draft.leadershipCommitted,
        teamAgrees: draft.teamAgrees,
      };
  }
}

function countIn(text: string): number | null {
  return text.trim() === '' ? null : numberIn(text);
}

/** A Dutch reader writes 40,5. */
function numberIn(text: string): number {
  return Number(text.trim().replace(',', '.'));
}

function textOf(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}
