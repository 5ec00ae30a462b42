import { type Catalogue } from './catalogue';
import { itsUpToYou, kanjertraining, kiva, prima, staSterkTraining } from './catalogue-1/bullying';
import { swpbs, taakspel, vreedzameSchool } from './catalogue-1/class-climate';
import { happyles, mazlVo, storm, vrienden } from './catalogue-1/mental-health';
import { marietjeKesselsProject, rotsEnWater, teamUp } from './catalogue-1/resilience';
import {
  leefstijl,
  levensvaardigheden,
  pad,
  skills4life,
  zippysVrienden,
} from './catalogue-1/skills-lessons';

/**
 * Real interventions for wellbeing at school, in alphabetical order, with only what stored copies of
 * public pages state. Names that were seen without any further fact are left out.
 */
export const catalogue1: Catalogue = {
  id: 'catalogue@1',
  gatheredIn: '2026-11',
  caution: {
    nl: 'Deze feiten komen uit bewaarde kopieën van openbare pagina’s. Kijk op de bron wat vandaag geldt.',
    en: 'These facts come from stored copies of public pages. Check the source for what holds today.',
  },
  entries: [
    happyles,
    itsUpToYou,
    kanjertraining,
    kiva,
    leefstijl,
    levensvaardigheden,
    mazlVo,
    marietjeKesselsProject,
    prima,
    pad,
    rotsEnWater,
    swpbs,
    skills4life,
    staSterkTraining,
    storm,
    taakspel,
    teamUp,
    vreedzameSchool,
    vrienden,
    zippysVrienden,
  ],
};
