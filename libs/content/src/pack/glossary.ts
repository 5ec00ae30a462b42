import { type Localised } from './localised';

/** Words that the screens explain where they first stand (reference §6.4). */
export const glossaryKeys = [
  'ANCHORING',
  'ANNUAL_REVIEW',
  'ASPECT',
  'BASELINE',
  'BOARD',
  'CONFIRMATION',
  'CORE_ELEMENT',
  'CORE_TEAM',
  'COVERAGE',
  'DATABANK',
  'EVIDENCE',
  'FINALISE',
  'INTERIM_EVALUATION',
  'INTERVAL',
  'INTERVENTION',
  'LAPSED',
  'LOCATION',
  'MEASUREMENT_ROUND',
  'MILESTONE',
  'PARTICIPATION_COUNCIL',
  'PARTNERSHIP',
  'PHASE_GROUP',
  'PRECONDITIONS',
  'RATING',
  'REACH',
  'RECOGNITION_LEVEL',
  'RESPONSE_RATE',
  'SAFETY_MONITOR',
  'SCHOOL_PLAN',
  'SCHOOLWIDE_APPROACH',
  'SERIES_BREAK',
  'SUBMIT',
  'SUPPORT_PLAN',
  'SUPPORT_PROFILE',
  'SUPPRESSED',
  'TASK_HOURS',
  'WEAKEST_LINK',
  'WELLBEING',
] as const;

/** One of the explained words. */
export type GlossaryKey = (typeof glossaryKeys)[number];

/** A word as it stands on screen, and what it means in one or two short sentences. */
export type GlossaryTerm = { readonly term: Localised; readonly explanation: Localised };

/** A version of the explained words. */
export type Glossary = {
  readonly id: string;
  readonly terms: Readonly<Record<GlossaryKey, GlossaryTerm>>;
};
