import { type SuggestedMilestone } from '../milestone-templates';

/** Suggestions for the second school year: from trying out to a habit. */
export const year2Templates: readonly SuggestedMilestone[] = [
  {
    key: 'YEAR_2_IN_POLICY',
    phase: 'YEAR_2',
    question: 'SCHOOLWIDE_APPROACH',
    title: {
      nl: 'De interventie noemen in het beleid tegen pesten of voor veiligheid',
      en: 'Name the intervention in the bullying or safety policy',
    },
    ownerRole: 'ANTI_BULLYING_COORDINATOR',
    day: { month: 11, day: 15 },
  },
  {
    key: 'YEAR_2_REFRESH_SKILLS',
    phase: 'YEAR_2',
    question: 'TEAM_PREPARATION',
    title: {
      nl: 'Een korte opfristraining geven aan het hele team',
      en: 'Give the whole team a short refresher training',
    },
    ownerRole: 'WELLBEING_COORDINATOR',
    day: { month: 11, day: 15 },
  },
  {
    key: 'YEAR_2_SHARE_TASKS',
    phase: 'YEAR_2',
    question: 'START_PLAN',
    title: {
      nl: 'Taken zo verdelen dat twee mensen ze kunnen doen',
      en: 'Divide tasks so that two people can do them',
    },
    ownerRole: 'WELLBEING_COORDINATOR',
    day: { month: 9, day: 20 },
  },
  {
    key: 'YEAR_2_PARENTS_EXCHANGE',
    phase: 'YEAR_2',
    question: 'PARENT_INVOLVEMENT',
    title: {
      nl: 'Met ouders bespreken wat thuis werkt',
      en: 'Discuss with parents what works at home',
    },
    ownerRole: 'TEACHER',
    day: { month: 2, day: 10 },
  },
  {
    key: 'YEAR_2_INTERIM_EVALUATION',
    phase: 'YEAR_2',
    question: 'MONITORING_EVALUATION',
    title: { nl: 'Tussentijds terugkijken met het team', en: 'Look back with the team halfway' },
    ownerRole: 'CORE_TEAM_MEMBER',
    day: { month: 1, day: 31 },
  },
  {
    key: 'YEAR_2_COMPARE_OUTCOME',
    phase: 'YEAR_2',
    question: 'MONITORING_EVALUATION',
    title: {
      nl: 'Uitkomsten naast die van vorig jaar leggen',
      en: 'Put the results beside those of last year',
    },
    ownerRole: 'QUALITY_COORDINATOR',
    day: { month: 6, day: 5 },
  },
  {
    key: 'YEAR_2_ANNUAL_REVIEW',
    phase: 'YEAR_2',
    question: 'MONITORING_EVALUATION',
    title: {
      nl: 'Terugkijken en beslissen: doorgaan, aanpassen of stoppen',
      en: 'Look back and decide: continue, adapt or stop',
    },
    ownerRole: 'CORE_TEAM_MEMBER',
    day: { month: 6, day: 10 },
  },
  {
    key: 'YEAR_2_INDUCT_COLLEAGUES',
    phase: 'YEAR_2',
    question: 'ANCHORING',
    title: {
      nl: 'Nieuwe collega’s inwerken op een vast moment',
      en: 'Induct new colleagues at a fixed moment',
    },
    ownerRole: 'WELLBEING_COORDINATOR',
    day: { month: 9, day: 20 },
  },
  {
    key: 'YEAR_2_CONFIRM',
    phase: 'YEAR_2',
    question: 'ANCHORING',
    title: {
      nl: 'Afspraken nalopen: klopt dit nog?',
      en: 'Go through the agreements: does this still hold?',
    },
    ownerRole: 'CORE_TEAM_MEMBER',
    day: { month: 10, day: 1 },
  },
  {
    key: 'YEAR_2_IN_SCHOOL_PLAN',
    phase: 'YEAR_2',
    question: 'ANCHORING',
    title: {
      nl: 'Een vaste plek geven in het schoolplan',
      en: 'Give it a fixed place in the school plan',
    },
    ownerRole: 'SCHOOL_LEADER',
    day: { month: 3, day: 31 },
  },
  {
    key: 'YEAR_2_IN_TIMETABLE',
    phase: 'YEAR_2',
    question: 'ANCHORING',
    title: {
      nl: 'Lessen in het jaarrooster van volgend jaar zetten',
      en: 'Put the lessons in next year’s timetable',
    },
    ownerRole: 'SCHOOL_LEADER',
    day: { month: 5, day: 15 },
  },
  {
    key: 'YEAR_2_TIME_NEXT_YEAR',
    phase: 'YEAR_2',
    question: 'PRECONDITIONS',
    title: { nl: 'Uren voor volgend jaar regelen', en: 'Arrange the hours for next year' },
    ownerRole: 'SCHOOL_LEADER',
    day: { month: 4, day: 15 },
  },
  {
    key: 'YEAR_2_SHARE_RESULTS',
    phase: 'YEAR_2',
    question: 'PRECONDITIONS',
    title: {
      nl: 'Resultaten delen met het hele team',
      en: 'Share the results with the whole team',
    },
    ownerRole: 'CORE_TEAM_MEMBER',
    day: { month: 6, day: 20 },
  },
];
