import { type MilestoneTemplate } from '../milestone-templates';

/** Suggestions for the first months: two or three per question. */
export const startTemplates: readonly MilestoneTemplate[] = [
  {
    key: 'start-vision-link',
    question: 'SCHOOLWIDE_APPROACH',
    title: {
      nl: 'Opschrijven hoe de interventie past bij onze visie',
      en: 'Write down how the intervention fits our vision',
    },
    ownerRole: 'CORE_TEAM_MEMBER',
    month: 9,
    day: 15,
  },
  {
    key: 'start-pillar-actions',
    question: 'SCHOOLWIDE_APPROACH',
    title: {
      nl: 'Afspreken wat we doen aan signaleren, schoolomgeving en beleid',
      en: 'Agree what we do on identification, environment and policy',
    },
    ownerRole: 'WELLBEING_COORDINATOR',
    month: 10,
    day: 10,
  },
  {
    key: 'start-training-planned',
    question: 'TEAM_PREPARATION',
    title: { nl: 'Training voor het team plannen', en: 'Plan the training for the team' },
    ownerRole: 'WELLBEING_COORDINATOR',
    month: 9,
    day: 10,
  },
  {
    key: 'start-roles-agreed',
    question: 'TEAM_PREPARATION',
    title: {
      nl: 'Rollen en verantwoordelijkheden afspreken',
      en: 'Agree roles and responsibilities',
    },
    ownerRole: 'SCHOOL_LEADER',
    month: 9,
    day: 20,
  },
  {
    key: 'start-training-done',
    question: 'TEAM_PREPARATION',
    title: {
      nl: 'Iedereen die de interventie geeft, heeft de training gevolgd',
      en: 'Everyone who delivers the intervention has taken the training',
    },
    ownerRole: 'WELLBEING_COORDINATOR',
    month: 11,
    day: 15,
  },
  {
    key: 'start-tasks-divided',
    question: 'START_PLAN',
    title: { nl: 'Taken verdelen op één pagina', en: 'Divide the tasks on one page' },
    ownerRole: 'WELLBEING_COORDINATOR',
    month: 9,
    day: 10,
  },
  {
    key: 'start-lessons-planned',
    question: 'START_PLAN',
    title: {
      nl: 'Startdatum en lessen in de planning zetten',
      en: 'Put the start date and lessons in the planning',
    },
    ownerRole: 'WELLBEING_COORDINATOR',
    month: 9,
    day: 15,
  },
  {
    key: 'start-parents-told',
    question: 'PARENT_INVOLVEMENT',
    title: {
      nl: 'Ouders vertellen wat we gaan doen en waarom',
      en: 'Tell parents what we are going to do and why',
    },
    ownerRole: 'WELLBEING_COORDINATOR',
    month: 9,
    day: 30,
  },
  {
    key: 'start-parents-first-tip',
    question: 'PARENT_INVOLVEMENT',
    title: {
      nl: 'Ouders een eerste tip voor thuis geven',
      en: 'Give parents a first tip for home',
    },
    ownerRole: 'TEACHER',
    month: 11,
    day: 20,
  },
  {
    key: 'start-measures-chosen',
    question: 'MONITORING_EVALUATION',
    title: {
      nl: 'Kiezen wat we meten: bereik, uitvoering en één uitkomst',
      en: 'Choose what we measure: reach, delivery and one outcome',
    },
    ownerRole: 'QUALITY_COORDINATOR',
    month: 10,
    day: 5,
  },
  {
    key: 'start-baseline',
    question: 'MONITORING_EVALUATION',
    title: {
      nl: 'Nulmeting doen of cijfers van vorig jaar opzoeken',
      en: 'Do a baseline measurement or look up last year’s figures',
    },
    ownerRole: 'QUALITY_COORDINATOR',
    month: 11,
    day: 30,
  },
  {
    key: 'start-agreements-first',
    question: 'ANCHORING',
    title: {
      nl: 'Eerste afspraken op één plek vastleggen',
      en: 'Record the first agreements in one place',
    },
    ownerRole: 'CORE_TEAM_MEMBER',
    month: 10,
    day: 15,
  },
  {
    key: 'start-induction-owner',
    question: 'ANCHORING',
    title: { nl: 'Afspreken wie nieuwe collega’s inwerkt', en: 'Agree who inducts new colleagues' },
    ownerRole: 'WELLBEING_COORDINATOR',
    month: 11,
    day: 5,
  },
  {
    key: 'start-hours-this-year',
    question: 'PRECONDITIONS',
    title: { nl: 'Uren voor dit schooljaar vastleggen', en: 'Fix the hours for this school year' },
    ownerRole: 'SCHOOL_LEADER',
    month: 9,
    day: 15,
  },
  {
    key: 'start-team-talk',
    question: 'PRECONDITIONS',
    title: {
      nl: 'In het team bespreken wie meedoet en wie nog twijfelt',
      en: 'Discuss in the team who joins and who still doubts',
    },
    ownerRole: 'SCHOOL_LEADER',
    month: 10,
    day: 1,
  },
];
