import { type SuggestedMilestone } from '../milestone-templates';

/** Suggestions for the first months: two or three per question. */
export const startTemplates: readonly SuggestedMilestone[] = [
  {
    key: 'START_LINK_WITH_VISION',
    phase: 'START',
    question: 'SCHOOLWIDE_APPROACH',
    title: {
      nl: 'Opschrijven hoe de interventie past bij onze visie',
      en: 'Write down how the intervention fits our vision',
    },
    ownerRole: 'CORE_TEAM_MEMBER',
    day: { month: 9, day: 15 },
  },
  {
    key: 'START_LINK_WITH_PILLARS',
    phase: 'START',
    question: 'SCHOOLWIDE_APPROACH',
    title: {
      nl: 'Afspreken wat we doen aan signaleren, schoolomgeving en beleid',
      en: 'Agree what we do on identification, environment and policy',
    },
    ownerRole: 'WELLBEING_COORDINATOR',
    day: { month: 10, day: 10 },
  },
  {
    key: 'START_PLAN_TRAINING',
    phase: 'START',
    question: 'TEAM_PREPARATION',
    title: { nl: 'Training voor het team plannen', en: 'Plan the training for the team' },
    ownerRole: 'WELLBEING_COORDINATOR',
    day: { month: 9, day: 10 },
  },
  {
    key: 'START_AGREE_ROLES',
    phase: 'START',
    question: 'TEAM_PREPARATION',
    title: {
      nl: 'Rollen en verantwoordelijkheden afspreken',
      en: 'Agree roles and responsibilities',
    },
    ownerRole: 'SCHOOL_LEADER',
    day: { month: 9, day: 20 },
  },
  {
    key: 'START_TRAIN_TEAM',
    phase: 'START',
    question: 'TEAM_PREPARATION',
    title: {
      nl: 'Training geven aan iedereen die de interventie uitvoert',
      en: 'Train everyone who delivers the intervention',
    },
    ownerRole: 'WELLBEING_COORDINATOR',
    day: { month: 9, day: 30 },
  },
  {
    key: 'START_DIVIDE_TASKS',
    phase: 'START',
    question: 'START_PLAN',
    title: { nl: 'Taken verdelen op één pagina', en: 'Divide the tasks on one page' },
    ownerRole: 'WELLBEING_COORDINATOR',
    day: { month: 9, day: 10 },
  },
  {
    key: 'START_PLAN_LESSONS',
    phase: 'START',
    question: 'START_PLAN',
    title: {
      nl: 'Startdatum en lessen in de planning zetten',
      en: 'Put the start date and lessons in the planning',
    },
    ownerRole: 'WELLBEING_COORDINATOR',
    day: { month: 9, day: 20 },
  },
  {
    key: 'START_INFORM_PARENTS',
    phase: 'START',
    question: 'PARENT_INVOLVEMENT',
    title: {
      nl: 'Ouders vertellen wat we gaan doen en waarom',
      en: 'Tell parents what we are going to do and why',
    },
    ownerRole: 'WELLBEING_COORDINATOR',
    day: { month: 10, day: 5 },
  },
  {
    key: 'START_PARENTS_FIRST_TIP',
    phase: 'START',
    question: 'PARENT_INVOLVEMENT',
    title: {
      nl: 'Ouders een eerste tip voor thuis geven',
      en: 'Give parents a first tip for home',
    },
    ownerRole: 'TEACHER',
    day: { month: 11, day: 20 },
  },
  {
    key: 'START_CHOOSE_MEASURES',
    phase: 'START',
    question: 'MONITORING_EVALUATION',
    title: {
      nl: 'Kiezen wat we meten: bereik, uitvoering en één uitkomst',
      en: 'Choose what we measure: reach, delivery and one outcome',
    },
    ownerRole: 'QUALITY_COORDINATOR',
    day: { month: 9, day: 25 },
  },
  {
    key: 'START_BASELINE_MEASUREMENT',
    phase: 'START',
    question: 'MONITORING_EVALUATION',
    title: {
      nl: 'Nulmeting doen of cijfers van vorig jaar opzoeken',
      en: 'Do a baseline measurement or look up last year’s figures',
    },
    ownerRole: 'QUALITY_COORDINATOR',
    day: { month: 10, day: 15 },
  },
  {
    key: 'START_FIRST_AGREEMENTS',
    phase: 'START',
    question: 'ANCHORING',
    title: {
      nl: 'Eerste afspraken op één plek vastleggen',
      en: 'Record the first agreements in one place',
    },
    ownerRole: 'CORE_TEAM_MEMBER',
    day: { month: 10, day: 15 },
  },
  {
    key: 'START_INDUCTION_OWNER',
    phase: 'START',
    question: 'ANCHORING',
    title: { nl: 'Afspreken wie nieuwe collega’s inwerkt', en: 'Agree who inducts new colleagues' },
    ownerRole: 'WELLBEING_COORDINATOR',
    day: { month: 11, day: 5 },
  },
  {
    key: 'START_SECURE_TIME',
    phase: 'START',
    question: 'PRECONDITIONS',
    title: { nl: 'Uren voor dit schooljaar vastleggen', en: 'Fix the hours for this school year' },
    ownerRole: 'SCHOOL_LEADER',
    day: { month: 9, day: 15 },
  },
  {
    key: 'START_TEAM_TALK',
    phase: 'START',
    question: 'PRECONDITIONS',
    title: {
      nl: 'In het team bespreken wie meedoet en wie nog twijfelt',
      en: 'Discuss in the team who joins and who still doubts',
    },
    ownerRole: 'SCHOOL_LEADER',
    day: { month: 10, day: 1 },
  },
];
