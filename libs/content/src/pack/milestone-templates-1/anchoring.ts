import { type MilestoneTemplate } from '../milestone-templates';

/** Suggestions for each year after that, so that it stays when people change. */
export const anchoringTemplates: readonly MilestoneTemplate[] = [
  {
    key: 'anchoring-approach-checked',
    question: 'SCHOOLWIDE_APPROACH',
    title: {
      nl: 'Nagaan of de schoolbrede aanpak nog klopt',
      en: 'Check whether the schoolwide approach still holds',
    },
    ownerRole: 'CORE_TEAM_MEMBER',
    month: 11,
    day: 20,
  },
  {
    key: 'anchoring-new-staff-trained',
    question: 'TEAM_PREPARATION',
    title: {
      nl: 'Nieuwe collega’s hebben de training gevolgd',
      en: 'New colleagues have taken the training',
    },
    ownerRole: 'WELLBEING_COORDINATOR',
    month: 11,
    day: 15,
  },
  {
    key: 'anchoring-hand-over-ready',
    question: 'START_PLAN',
    title: {
      nl: 'Een overdracht klaarzetten voor een nieuwe coördinator',
      en: 'Prepare a hand-over for a new coordinator',
    },
    ownerRole: 'WELLBEING_COORDINATOR',
    month: 5,
    day: 20,
  },
  {
    key: 'anchoring-parents-moments',
    question: 'PARENT_INVOLVEMENT',
    title: {
      nl: 'Vaste momenten met ouders op de kalender zetten',
      en: 'Put fixed moments with parents on the calendar',
    },
    ownerRole: 'WELLBEING_COORDINATOR',
    month: 9,
    day: 25,
  },
  {
    key: 'anchoring-results-shared-winter',
    question: 'MONITORING_EVALUATION',
    title: {
      nl: 'Resultaten van het eerste halfjaar delen met het team',
      en: 'Share the results of the first half year with the team',
    },
    ownerRole: 'QUALITY_COORDINATOR',
    month: 2,
    day: 5,
  },
  {
    key: 'anchoring-annual-review',
    question: 'MONITORING_EVALUATION',
    title: {
      nl: 'Terugkijken en beslissen: doorgaan, aanpassen of stoppen',
      en: 'Look back and decide: continue, adapt or stop',
    },
    ownerRole: 'CORE_TEAM_MEMBER',
    month: 6,
    day: 15,
  },
  {
    key: 'anchoring-agreements-confirmed',
    question: 'ANCHORING',
    title: {
      nl: 'Afspraken nalopen: klopt dit nog?',
      en: 'Go through the agreements: does this still hold?',
    },
    ownerRole: 'CORE_TEAM_MEMBER',
    month: 10,
    day: 15,
  },
  {
    key: 'anchoring-timetable-next',
    question: 'ANCHORING',
    title: {
      nl: 'Nagaan of de lessen in het jaarrooster van volgend jaar staan',
      en: 'Check that the lessons are in next year’s timetable',
    },
    ownerRole: 'SCHOOL_LEADER',
    month: 5,
    day: 25,
  },
  {
    key: 'anchoring-plan-text',
    question: 'ANCHORING',
    title: {
      nl: 'Tekst in jaarplan en schoolplan bijwerken',
      en: 'Update the text in annual plan and school plan',
    },
    ownerRole: 'SCHOOL_LEADER',
    month: 3,
    day: 20,
  },
  {
    key: 'anchoring-hours-next',
    question: 'PRECONDITIONS',
    title: {
      nl: 'Uren en geld voor volgend jaar vastleggen',
      en: 'Fix hours and money for next year',
    },
    ownerRole: 'SCHOOL_LEADER',
    month: 4,
    day: 10,
  },
  {
    key: 'anchoring-team-talk',
    question: 'PRECONDITIONS',
    title: {
      nl: 'Met het team bespreken wat het leerlingen oplevert',
      en: 'Discuss with the team what it brings pupils',
    },
    ownerRole: 'SCHOOL_LEADER',
    month: 6,
    day: 20,
  },
];
