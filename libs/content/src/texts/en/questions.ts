import type { Texts } from '../texts';

/** Short names of the seven questions, for where the question itself does not fit. */
export const questions: Texts['questions'] = {
  short: {
    SCHOOLWIDE_APPROACH: 'Schoolwide approach',
    TEAM_PREPARATION: 'Team prepared',
    START_PLAN: 'Plan for the start',
    PARENT_INVOLVEMENT: 'Parents involved',
    MONITORING_EVALUATION: 'Monitoring and evaluation',
    ANCHORING: 'Anchoring',
    PRECONDITIONS: 'Preconditions',
  },
};
