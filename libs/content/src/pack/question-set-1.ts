import { agreementsRecorded, schoolPlan, annualTimetable, induction } from './aspects-1/anchoring';
import { interimEvaluation, impactMonitoring } from './aspects-1/monitoring-evaluation';
import { parentsInformed, parentsReinforce } from './aspects-1/parent-involvement';
import { time, commitment } from './aspects-1/preconditions';
import {
  visionLink,
  pillarIdentification,
  pillarEnvironment,
  pillarPolicy,
} from './aspects-1/schoolwide-approach';
import { taskDivision, planning } from './aspects-1/start-plan';
import { knowledge, skills, training, roles, responsibilities } from './aspects-1/team-preparation';
import type { QuestionSet } from './question-set';

/**
 * The seven implementation questions in the guide's exact Dutch wording (reference §6.1), with the
 * 21 aspects (§6.2) and fresh explain-why texts. The guide is free to read but carries no open
 * licence: the questions are quoted with attribution, all other text is our own.
 */
export const questionSet1: QuestionSet = {
  id: 'questions@1',
  attribution: {
    nl: 'Handreiking Interventie kiezen, Welbevinden op School (Trimbos-instituut en Pharos)',
    en: 'Guide "Interventie kiezen", Welbevinden op School (Trimbos-instituut and Pharos)',
  },
  source: {
    nl: 'Interventie kiezen: waar let je op? Onderdeel Implementatie en evaluatie',
    en: 'Interventie kiezen: waar let je op? Section Implementatie en evaluatie. English by us.',
  },
  intro: {
    nl: 'Een interventie werkt pas echt als je ‘m goed uitvoert én verankert in het bredere schoolbeleid. Gebruik deze vragen om samen met je team de kans op een succesvolle implementatie te vergroten:',
    en: 'An intervention only really works when you deliver it well and embed it in wider school policy. Use these questions with your team to raise the chance of a successful implementation:',
  },
  questions: {
    SCHOOLWIDE_APPROACH: {
      question: {
        nl: 'Is de interventie onderdeel van een schoolbrede aanpak?',
        en: 'Is the intervention part of a schoolwide approach?',
      },
      aspectsInParentheses: {
        nl: '(denk aan aansluiting bij visie en acties op andere pijlers zoals signalering, ondersteunende schoolomgeving en beleid)',
        en: '(link with the vision and with actions on other pillars such as early identification, a supportive school environment and policy)',
      },
      asksHow: false,
    },
    TEAM_PREPARATION: {
      question: {
        nl: 'Is het team voldoende voorbereid?',
        en: 'Is the team well enough prepared?',
      },
      aspectsInParentheses: {
        nl: '(denk aan kennis, vaardigheden, scholing, rollen, verantwoordelijkheden)',
        en: '(knowledge, skills, training, roles, responsibilities)',
      },
      asksHow: false,
    },
    START_PLAN: {
      question: {
        nl: 'Hebben we een helder plan voor de start?',
        en: 'Do we have a clear plan for the start?',
      },
      aspectsInParentheses: {
        nl: '(denk aan taakverdeling, planning)',
        en: '(division of tasks, planning)',
      },
      asksHow: false,
    },
    PARENT_INVOLVEMENT: {
      question: {
        nl: 'Betrekken we ouders actief?',
        en: 'Do we actively involve parents?',
      },
      aspectsInParentheses: {
        nl: '(denk aan informeren over de interventie en stimuleren om thuis te versterken wat de leerling op school leert)',
        en: '(inform them about the intervention; encourage them to reinforce at home what the pupil learns at school)',
      },
      asksHow: false,
    },
    MONITORING_EVALUATION: {
      question: {
        nl: 'Hoe monitoren en evalueren we de uitvoering?',
        en: 'How do we monitor and evaluate the delivery?',
      },
      aspectsInParentheses: {
        nl: '(denk aan tussentijdse evaluatie, monitoren impact)',
        en: '(interim evaluation, monitoring impact)',
      },
      asksHow: true,
    },
    ANCHORING: {
      question: {
        nl: 'Hoe borgen we wat werkt?',
        en: 'How do we anchor what works?',
      },
      aspectsInParentheses: {
        nl: '(denk aan vastleggen afspraken, schoolplan, jaarrooster, inwerken nieuwe collega’s)',
        en: '(recording agreements, school plan, annual timetable, induction of new colleagues)',
      },
      asksHow: true,
    },
    PRECONDITIONS: {
      question: {
        nl: 'Hebben we de juiste randvoorwaarden voor duurzame impact?',
        en: 'Do we have the right conditions for lasting impact?',
      },
      aspectsInParentheses: {
        nl: '(denk aan voldoende tijd en betrokkenheid)',
        en: '(enough time and commitment)',
      },
      asksHow: false,
    },
  },
  aspects: {
    VISION_LINK: visionLink,
    PILLAR_IDENTIFICATION: pillarIdentification,
    PILLAR_ENVIRONMENT: pillarEnvironment,
    PILLAR_POLICY: pillarPolicy,
    KNOWLEDGE: knowledge,
    SKILLS: skills,
    TRAINING: training,
    ROLES: roles,
    RESPONSIBILITIES: responsibilities,
    TASK_DIVISION: taskDivision,
    PLANNING: planning,
    PARENTS_INFORMED: parentsInformed,
    PARENTS_REINFORCE: parentsReinforce,
    INTERIM_EVALUATION: interimEvaluation,
    IMPACT_MONITORING: impactMonitoring,
    AGREEMENTS_RECORDED: agreementsRecorded,
    SCHOOL_PLAN: schoolPlan,
    ANNUAL_TIMETABLE: annualTimetable,
    INDUCTION: induction,
    TIME: time,
    COMMITMENT: commitment,
  },
};
