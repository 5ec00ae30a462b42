import { type MilestoneTemplate } from '../milestone-templates';

/** Suggestions for the rest of the first year, with a look at the next. */
export const year1Templates: readonly MilestoneTemplate[] = [
  {
    key: 'year-1-links-checked',
    question: 'SCHOOLWIDE_APPROACH',
    title: {
      nl: 'Nagaan of de interventie aansluit bij andere acties',
      en: 'Check whether the intervention connects with other actions',
    },
    ownerRole: 'CORE_TEAM_MEMBER',
    month: 3,
    day: 15,
  },
  {
    key: 'year-1-lessons-observed',
    question: 'TEAM_PREPARATION',
    title: {
      nl: 'Bij elkaar in de les kijken en nabespreken',
      en: 'Watch each other’s lessons and talk them over',
    },
    ownerRole: 'TEACHER',
    month: 2,
    day: 5,
  },
  {
    key: 'year-1-plan-adjusted',
    question: 'START_PLAN',
    title: {
      nl: 'Planning bijstellen voor de rest van het jaar',
      en: 'Adjust the planning for the rest of the year',
    },
    ownerRole: 'WELLBEING_COORDINATOR',
    month: 1,
    day: 25,
  },
  {
    key: 'year-1-parents-reaction',
    question: 'PARENT_INVOLVEMENT',
    title: {
      nl: 'Ouders vertellen hoe het gaat en om hun reactie vragen',
      en: 'Tell parents how it goes and ask for their reaction',
    },
    ownerRole: 'WELLBEING_COORDINATOR',
    month: 3,
    day: 25,
  },
  {
    key: 'year-1-interim-evaluation',
    question: 'MONITORING_EVALUATION',
    title: { nl: 'Tussentijds terugkijken met het team', en: 'Look back with the team halfway' },
    ownerRole: 'CORE_TEAM_MEMBER',
    month: 1,
    day: 31,
  },
  {
    key: 'year-1-outcome-discussed',
    question: 'MONITORING_EVALUATION',
    title: {
      nl: 'Uitkomsten van de monitor invoeren en bespreken',
      en: 'Enter and discuss the results of the monitor',
    },
    ownerRole: 'QUALITY_COORDINATOR',
    month: 6,
    day: 10,
  },
  {
    key: 'year-1-annual-plan',
    question: 'ANCHORING',
    title: {
      nl: 'De interventie opnemen in het jaarplan voor volgend jaar',
      en: 'Put the intervention in next year’s annual plan',
    },
    ownerRole: 'SCHOOL_LEADER',
    month: 4,
    day: 15,
  },
  {
    key: 'year-1-timetable-next',
    question: 'ANCHORING',
    title: {
      nl: 'Lessen in het jaarrooster van volgend jaar zetten',
      en: 'Put the lessons in next year’s timetable',
    },
    ownerRole: 'SCHOOL_LEADER',
    month: 5,
    day: 25,
  },
  {
    key: 'year-1-hours-next',
    question: 'PRECONDITIONS',
    title: { nl: 'Uren voor volgend jaar regelen', en: 'Arrange the hours for next year' },
    ownerRole: 'SCHOOL_LEADER',
    month: 4,
    day: 10,
  },
  {
    key: 'year-1-results-told',
    question: 'PRECONDITIONS',
    title: {
      nl: 'Aan het hele team laten zien wat het jaar opleverde',
      en: 'Show the whole team what the year brought',
    },
    ownerRole: 'CORE_TEAM_MEMBER',
    month: 6,
    day: 20,
  },
];
