import { type SuggestedMilestone } from '../milestone-templates';

/** Suggestions for the rest of the first school year, with a look at the next. */
export const year1Templates: readonly SuggestedMilestone[] = [
  {
    key: 'YEAR_1_CHECK_LINKS',
    phase: 'YEAR_1',
    question: 'SCHOOLWIDE_APPROACH',
    title: {
      nl: 'Nagaan of de interventie aansluit bij andere acties',
      en: 'Check whether the intervention connects with other actions',
    },
    ownerRole: 'CORE_TEAM_MEMBER',
    day: { month: 3, day: 15 },
  },
  {
    key: 'YEAR_1_OBSERVE_LESSONS',
    phase: 'YEAR_1',
    question: 'TEAM_PREPARATION',
    title: {
      nl: 'Bij elkaar in de les kijken en nabespreken',
      en: 'Watch each other’s lessons and talk them over',
    },
    ownerRole: 'TEACHER',
    day: { month: 2, day: 5 },
  },
  {
    key: 'YEAR_1_ADJUST_PLANNING',
    phase: 'YEAR_1',
    question: 'START_PLAN',
    title: {
      nl: 'Planning bijstellen voor de rest van het jaar',
      en: 'Adjust the planning for the rest of the year',
    },
    ownerRole: 'WELLBEING_COORDINATOR',
    day: { month: 1, day: 25 },
  },
  {
    key: 'YEAR_1_PARENTS_AT_HOME',
    phase: 'YEAR_1',
    question: 'PARENT_INVOLVEMENT',
    title: {
      nl: 'Met ouders bespreken wat ze thuis kunnen doen',
      en: 'Discuss with parents what they can do at home',
    },
    ownerRole: 'TEACHER',
    day: { month: 3, day: 15 },
  },
  {
    key: 'YEAR_1_INTERIM_EVALUATION',
    phase: 'YEAR_1',
    question: 'MONITORING_EVALUATION',
    title: { nl: 'Tussentijds terugkijken met het team', en: 'Look back with the team halfway' },
    ownerRole: 'CORE_TEAM_MEMBER',
    day: { month: 1, day: 31 },
  },
  {
    key: 'YEAR_1_DISCUSS_OUTCOME',
    phase: 'YEAR_1',
    question: 'MONITORING_EVALUATION',
    title: {
      nl: 'Uitkomsten van de monitor invoeren en bespreken',
      en: 'Enter and discuss the results of the monitor',
    },
    ownerRole: 'QUALITY_COORDINATOR',
    day: { month: 6, day: 5 },
  },
  {
    key: 'YEAR_1_ANNUAL_REVIEW',
    phase: 'YEAR_1',
    question: 'MONITORING_EVALUATION',
    title: {
      nl: 'Terugkijken en beslissen: doorgaan, aanpassen of stoppen',
      en: 'Look back and decide: continue, adapt or stop',
    },
    ownerRole: 'CORE_TEAM_MEMBER',
    day: { month: 6, day: 10 },
  },
  {
    key: 'YEAR_1_IN_ANNUAL_PLAN',
    phase: 'YEAR_1',
    question: 'ANCHORING',
    title: {
      nl: 'De interventie opnemen in het jaarplan voor volgend jaar',
      en: 'Put the intervention in next year’s annual plan',
    },
    ownerRole: 'SCHOOL_LEADER',
    day: { month: 4, day: 15 },
  },
  {
    key: 'YEAR_1_IN_TIMETABLE',
    phase: 'YEAR_1',
    question: 'ANCHORING',
    title: {
      nl: 'Lessen in het jaarrooster van volgend jaar zetten',
      en: 'Put the lessons in next year’s timetable',
    },
    ownerRole: 'SCHOOL_LEADER',
    day: { month: 5, day: 15 },
  },
  {
    key: 'YEAR_1_RECORD_AGREEMENTS',
    phase: 'YEAR_1',
    question: 'ANCHORING',
    title: {
      nl: 'Afspraken van dit jaar op één plek vastleggen',
      en: 'Record this year’s agreements in one place',
    },
    ownerRole: 'CORE_TEAM_MEMBER',
    day: { month: 5, day: 31 },
  },
  {
    key: 'YEAR_1_TIME_NEXT_YEAR',
    phase: 'YEAR_1',
    question: 'PRECONDITIONS',
    title: { nl: 'Uren voor volgend jaar regelen', en: 'Arrange the hours for next year' },
    ownerRole: 'SCHOOL_LEADER',
    day: { month: 4, day: 15 },
  },
  {
    key: 'YEAR_1_SHARE_RESULTS',
    phase: 'YEAR_1',
    question: 'PRECONDITIONS',
    title: {
      nl: 'Aan het hele team laten zien wat het jaar opleverde',
      en: 'Show the whole team what the year brought',
    },
    ownerRole: 'CORE_TEAM_MEMBER',
    day: { month: 6, day: 20 },
  },
];
