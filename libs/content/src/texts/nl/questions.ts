import type { QuestionKey } from '@verankerd/domain';

/** Short names of the seven questions, for where the question itself does not fit. */
export const questions: { readonly short: Readonly<Record<QuestionKey, string>> } = {
  short: {
    SCHOOLWIDE_APPROACH: 'Schoolbrede aanpak',
    TEAM_PREPARATION: 'Team voorbereid',
    START_PLAN: 'Plan voor de start',
    PARENT_INVOLVEMENT: 'Ouders betrokken',
    MONITORING_EVALUATION: 'Monitoren en evalueren',
    ANCHORING: 'Borgen',
    PRECONDITIONS: 'Randvoorwaarden',
  },
};
