import { type MilestoneTemplate } from '../milestone-templates';

/** Suggestions for the second year: from trying out to a habit. */
export const year2Templates: readonly MilestoneTemplate[] = [
  {
    key: 'year-2-policy-named',
    question: 'SCHOOLWIDE_APPROACH',
    title: {
      nl: 'De interventie noemen in het beleid tegen pesten of voor veiligheid',
      en: 'Name the intervention in the bullying or safety policy',
    },
    ownerRole: 'ANTI_BULLYING_COORDINATOR',
    month: 11,
    day: 15,
  },
  {
    key: 'year-2-refresher',
    question: 'TEAM_PREPARATION',
    title: {
      nl: 'Een korte opfristraining geven aan het hele team',
      en: 'Give the whole team a short refresher training',
    },
    ownerRole: 'WELLBEING_COORDINATOR',
    month: 10,
    day: 10,
  },
  {
    key: 'year-2-tasks-shared',
    question: 'START_PLAN',
    title: {
      nl: 'Taken zo verdelen dat twee mensen ze kunnen doen',
      en: 'Divide tasks so that two people can do them',
    },
    ownerRole: 'WELLBEING_COORDINATOR',
    month: 9,
    day: 20,
  },
  {
    key: 'year-2-parents-exchange',
    question: 'PARENT_INVOLVEMENT',
    title: {
      nl: 'Met ouders bespreken wat thuis werkt',
      en: 'Discuss with parents what works at home',
    },
    ownerRole: 'TEACHER',
    month: 2,
    day: 10,
  },
  {
    key: 'year-2-interim-evaluation',
    question: 'MONITORING_EVALUATION',
    title: { nl: 'Tussentijds terugkijken met het team', en: 'Look back with the team halfway' },
    ownerRole: 'CORE_TEAM_MEMBER',
    month: 1,
    day: 31,
  },
  {
    key: 'year-2-outcome-compared',
    question: 'MONITORING_EVALUATION',
    title: {
      nl: 'Uitkomsten naast die van vorig jaar leggen',
      en: 'Put the results beside those of last year',
    },
    ownerRole: 'QUALITY_COORDINATOR',
    month: 6,
    day: 10,
  },
  {
    key: 'year-2-school-plan',
    question: 'ANCHORING',
    title: {
      nl: 'Een vaste plek geven in het schoolplan',
      en: 'Give it a fixed place in the school plan',
    },
    ownerRole: 'SCHOOL_LEADER',
    month: 5,
    day: 20,
  },
  {
    key: 'year-2-induction-text',
    question: 'ANCHORING',
    title: {
      nl: 'Tekst en moment voor het inwerken vaststellen',
      en: 'Settle the text and moment for induction',
    },
    ownerRole: 'WELLBEING_COORDINATOR',
    month: 6,
    day: 5,
  },
  {
    key: 'year-2-hours-next',
    question: 'PRECONDITIONS',
    title: { nl: 'Uren voor volgend jaar regelen', en: 'Arrange the hours for next year' },
    ownerRole: 'SCHOOL_LEADER',
    month: 4,
    day: 10,
  },
  {
    key: 'year-2-results-shared',
    question: 'PRECONDITIONS',
    title: {
      nl: 'Resultaten delen met het hele team',
      en: 'Share the results with the whole team',
    },
    ownerRole: 'CORE_TEAM_MEMBER',
    month: 6,
    day: 20,
  },
];
