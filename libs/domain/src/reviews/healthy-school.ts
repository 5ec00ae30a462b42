import type { AspectKey } from '../questions/questions';

/** The four pillars of Gezonde School. Source: reference 6.3. */
export const healthySchoolPillars = [
  'EDUCATION',
  'ENVIRONMENT',
  'IDENTIFICATION',
  'POLICY',
] as const;

/** One of `healthySchoolPillars`. */
export type HealthySchoolPillar = (typeof healthySchoolPillars)[number];

/**
 * The aspects whose evidence can support a pillar. The mapping is ours: the guide names the pillars in question 1, and
 * leaves education out because most interventions are that pillar. The criteria themselves change; the school checks
 * the list of the year of its application. Source: reference 5.E 55, 6.2.
 */
export const aspectsOfPillar: Readonly<Record<HealthySchoolPillar, readonly AspectKey[]>> = {
  EDUCATION: ['KNOWLEDGE', 'SKILLS', 'TRAINING', 'PLANNING'],
  ENVIRONMENT: ['PILLAR_ENVIRONMENT', 'PARENTS_INFORMED', 'PARENTS_REINFORCE', 'COMMITMENT'],
  IDENTIFICATION: ['PILLAR_IDENTIFICATION', 'INTERIM_EVALUATION', 'IMPACT_MONITORING'],
  POLICY: ['VISION_LINK', 'PILLAR_POLICY', 'AGREEMENTS_RECORDED', 'SCHOOL_PLAN', 'TIME'],
};
