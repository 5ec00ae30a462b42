/** What an indicator tells about an intervention. Source: reference 3.1 (RE-AIM, Proctor, MIDI, TFI, NoMAD, SUBSIST). */
export const indicatorFamilies = [
  'REACH',
  'ADOPTION',
  'DOSE',
  'FIDELITY',
  'ADAPTATION',
  'QUALITY',
  'SATISFACTION',
  'FEASIBILITY',
  'FIT',
  'NORMALISATION',
  'OUTCOME_WELLBEING',
  'OUTCOME_SAFETY',
  'PARENTS',
  'ANCHORING',
  'EFFORT',
] as const;

/** One of the families of `indicatorFamilies`. */
export type IndicatorFamily = (typeof indicatorFamilies)[number];

/**
 * The families with which a school starts in two minutes: how many take part, is the core done as meant, and one
 * outcome. Three a school year are enough. Source: reference 3.1, rule of thumb.
 */
export const recommendedFamilies = ['REACH', 'FIDELITY', 'OUTCOME_WELLBEING'] as const;

/** One of `recommendedFamilies`. */
export type RecommendedFamily = (typeof recommendedFamilies)[number];

/** Whether a higher number is good news; `NEITHER` where more is not better (hours, adaptations). */
export const indicatorDirections = ['HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NEITHER'] as const;

/** One of `indicatorDirections`. */
export type IndicatorDirection = (typeof indicatorDirections)[number];

/** Who answered. `TEAM` is the school's staff. */
export const respondentGroups = ['PUPILS', 'PARENTS', 'TEAM'] as const;

/** One of `respondentGroups`. */
export type RespondentGroup = (typeof respondentGroups)[number];

/**
 * Who or what the numbers count: people of a respondent group, or `NOT_PEOPLE` (lessons, classes, core elements,
 * hours, euros). Small numbers of people are hidden; 3 of 12 lessons says nothing about a child.
 */
export const countedSubjects = [...respondentGroups, 'NOT_PEOPLE'] as const;

/** One of `countedSubjects`. */
export type CountedSubject = (typeof countedSubjects)[number];

/**
 * Who or what an indicator of a family counts when a school says nothing else. Where a family may count people,
 * people is the cautious start. Source: reference 3.1, column "typical data".
 */
export const usualSubjects: Readonly<Record<IndicatorFamily, CountedSubject>> = {
  REACH: 'PUPILS',
  ADOPTION: 'NOT_PEOPLE',
  DOSE: 'NOT_PEOPLE',
  FIDELITY: 'NOT_PEOPLE',
  ADAPTATION: 'NOT_PEOPLE',
  QUALITY: 'TEAM',
  SATISFACTION: 'PUPILS',
  FEASIBILITY: 'TEAM',
  FIT: 'TEAM',
  NORMALISATION: 'TEAM',
  OUTCOME_WELLBEING: 'PUPILS',
  OUTCOME_SAFETY: 'PUPILS',
  PARENTS: 'PARENTS',
  ANCHORING: 'NOT_PEOPLE',
  EFFORT: 'NOT_PEOPLE',
};

/** When in a school year a measurement is held. `BASELINE` is the measurement before an intervention starts. */
export const measurementRoundKinds = ['BASELINE', 'AUTUMN', 'SPRING', 'YEAR'] as const;

/** One of `measurementRoundKinds`. */
export type MeasurementRoundKind = (typeof measurementRoundKinds)[number];

/**
 * The parts of a school of which results are kept besides the whole school: lower, middle and upper years
 * ("onder-, midden- en bovenbouw"). Never a single class: it would often be below the threshold. Reference 3.4.
 */
export const phaseGroups = ['LOWER', 'MIDDLE', 'UPPER'] as const;

/** One of `phaseGroups`. */
export type PhaseGroup = (typeof phaseGroups)[number];

/** Whom a measurement is about: the whole school, or one of its phase groups. */
export const measuredGroups = ['SCHOOL', ...phaseGroups] as const;

/** One of `measuredGroups`. */
export type MeasuredGroup = (typeof measuredGroups)[number];

/** The kinds of figures that an indicator can ask for, as in `RawParts`. */
export const figureKinds = ['PROPORTION', 'MEAN', 'COUNTS', 'AMOUNT'] as const;

/** One of `figureKinds`. */
export type FigureKind = (typeof figureKinds)[number];

/**
 * The scale of a mean: its lowest and highest value, and the smallest step between two answers of one person
 * (1 for "1 to 4", 0.5 for a report mark in halves).
 */
export type MeanScale = { readonly min: number; readonly max: number; readonly answerStep: number };

/** Whether two means stand on the same scale, so that they may be added up or subtracted. */
export function isSameScale(one: MeanScale, other: MeanScale): boolean {
  return one.min === other.min && one.max === other.max && one.answerStep === other.answerStep;
}
