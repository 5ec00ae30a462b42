/** The goals that the guide names. Source: reference 6.3. */
export const goalKeys = [
  'SKILLS_AND_RESILIENCE',
  'POSITIVE_RELATIONS',
  'GROUP_DYNAMICS_AND_BULLYING',
] as const;

/** One of the guide's goals. */
export type GoalKey = (typeof goalKeys)[number];

/** For whom an intervention is: all pupils, a group at raised risk, or pupils with problems. Source: reference 6.3. */
export const targetGroupKeys = ['UNIVERSAL', 'SELECTIVE', 'INDICATED'] as const;

/** One of the target groups, also called the target level of an intervention. */
export type TargetGroupKey = (typeof targetGroupKeys)[number];

/** Places where interventions are listed, as the guide names them. Source: reference 6.3. */
export const databankKeys = [
  'GEZONDE_SCHOOL',
  'NJI',
  'LOKET_GEZOND_LEVEN',
  'PHAROS_NEWCOMERS',
  'WEGWIJZER_MENTAAL_KAPITAAL',
] as const;

/** One of the places where interventions are listed. */
export type DatabankKey = (typeof databankKeys)[number];

/**
 * How much a databank says about an intervention, from least to most, and two that are no level:
 * not recognised (a verdict with a date) and unknown (recognised, but the level was not seen).
 * Source: reference 6.3.
 */
export const recognitionLevelKeys = [
  'WELL_DESCRIBED',
  'WELL_SUBSTANTIATED',
  'FIRST_INDICATIONS',
  'GOOD_INDICATIONS',
  'STRONG_INDICATIONS',
  'NOT_RECOGNISED',
  'UNKNOWN',
] as const;

/** One of the recognition levels. */
export type RecognitionLevelKey = (typeof recognitionLevelKeys)[number];
