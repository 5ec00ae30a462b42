import { type SuggestedMilestone } from '../milestone-templates';

/** Suggestions for each school year after that, so that it stays when people change. */
export const anchoringTemplates: readonly SuggestedMilestone[] = [
  {
    key: 'ANCHORING_CHECK_APPROACH',
    phase: 'ANCHORING',
    question: 'SCHOOLWIDE_APPROACH',
    title: {
      nl: 'Nagaan of de schoolbrede aanpak nog klopt',
      en: 'Check whether the schoolwide approach still holds',
    },
    ownerRole: 'CORE_TEAM_MEMBER',
    day: { month: 11, day: 20 },
  },
  {
    key: 'ANCHORING_TRAIN_NEW_STAFF',
    phase: 'ANCHORING',
    question: 'TEAM_PREPARATION',
    title: { nl: 'Training geven aan nieuwe collega’s', en: 'Train new colleagues' },
    ownerRole: 'WELLBEING_COORDINATOR',
    day: { month: 11, day: 15 },
  },
  {
    key: 'ANCHORING_HAND_OVER',
    phase: 'ANCHORING',
    question: 'START_PLAN',
    title: {
      nl: 'Een overdracht klaarzetten voor een nieuwe coördinator',
      en: 'Prepare a hand-over for a new coordinator',
    },
    ownerRole: 'WELLBEING_COORDINATOR',
    day: { month: 5, day: 20 },
  },
  {
    key: 'ANCHORING_PARENTS_MOMENTS',
    phase: 'ANCHORING',
    question: 'PARENT_INVOLVEMENT',
    title: {
      nl: 'Vaste momenten met ouders op de kalender zetten',
      en: 'Put fixed moments with parents on the calendar',
    },
    ownerRole: 'WELLBEING_COORDINATOR',
    day: { month: 9, day: 25 },
  },
  {
    key: 'ANCHORING_SHARE_RESULTS',
    phase: 'ANCHORING',
    question: 'MONITORING_EVALUATION',
    title: {
      nl: 'Resultaten van het eerste halfjaar delen met het team',
      en: 'Share the results of the first half year with the team',
    },
    ownerRole: 'QUALITY_COORDINATOR',
    day: { month: 1, day: 31 },
  },
  {
    key: 'ANCHORING_ANNUAL_REVIEW',
    phase: 'ANCHORING',
    question: 'MONITORING_EVALUATION',
    title: {
      nl: 'Terugkijken en beslissen: doorgaan, aanpassen of stoppen',
      en: 'Look back and decide: continue, adapt or stop',
    },
    ownerRole: 'CORE_TEAM_MEMBER',
    day: { month: 6, day: 10 },
  },
  {
    key: 'ANCHORING_INDUCT_COLLEAGUES',
    phase: 'ANCHORING',
    question: 'ANCHORING',
    title: {
      nl: 'Nieuwe collega’s inwerken op een vast moment',
      en: 'Induct new colleagues at a fixed moment',
    },
    ownerRole: 'WELLBEING_COORDINATOR',
    day: { month: 9, day: 20 },
  },
  {
    key: 'ANCHORING_CONFIRM',
    phase: 'ANCHORING',
    question: 'ANCHORING',
    title: {
      nl: 'Afspraken nalopen: klopt dit nog?',
      en: 'Go through the agreements: does this still hold?',
    },
    ownerRole: 'CORE_TEAM_MEMBER',
    day: { month: 10, day: 1 },
  },
  {
    key: 'ANCHORING_IN_PLANS_NEXT_YEAR',
    phase: 'ANCHORING',
    question: 'ANCHORING',
    title: {
      nl: 'Nagaan of het in jaarrooster en jaarplan van volgend jaar staat',
      en: 'Check that it is in next year’s timetable and annual plan',
    },
    ownerRole: 'SCHOOL_LEADER',
    day: { month: 5, day: 15 },
  },
  {
    key: 'ANCHORING_SECOND_CARRIER',
    phase: 'ANCHORING',
    question: 'PRECONDITIONS',
    title: {
      nl: 'Zorgen dat een tweede collega het kan overnemen',
      en: 'Make sure that a second colleague can take over',
    },
    ownerRole: 'SCHOOL_LEADER',
    day: { month: 3, day: 15 },
  },
  {
    key: 'ANCHORING_TIME_NEXT_YEAR',
    phase: 'ANCHORING',
    question: 'PRECONDITIONS',
    title: {
      nl: 'Uren en geld voor volgend jaar vastleggen',
      en: 'Fix hours and money for next year',
    },
    ownerRole: 'SCHOOL_LEADER',
    day: { month: 4, day: 15 },
  },
  {
    key: 'ANCHORING_TEAM_TALK',
    phase: 'ANCHORING',
    question: 'PRECONDITIONS',
    title: {
      nl: 'Met het team bespreken wat het leerlingen oplevert',
      en: 'Discuss with the team what it brings pupils',
    },
    ownerRole: 'SCHOOL_LEADER',
    day: { month: 6, day: 20 },
  },
];
