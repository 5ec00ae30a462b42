import { type MilestoneTemplates } from './milestone-templates';
import { anchoringTemplates } from './milestone-templates-1/anchoring';
import { startTemplates } from './milestone-templates-1/start';
import { year1Templates } from './milestone-templates-1/year-1';
import { year2Templates } from './milestone-templates-1/year-2';

/**
 * Suggested milestones per phase, in own words. The months follow the school's year of reference §4.3:
 * plans and hours for next year in spring, confirming before 31 October, the review in June.
 */
export const milestoneTemplates1: MilestoneTemplates = {
  id: 'milestone-templates@1',
  phases: {
    START: {
      label: { nl: 'Start', en: 'Start' },
      meaning: {
        nl: 'Je begint met de interventie. Kies wat past; je hoeft niet alles te doen.',
        en: 'You begin with the intervention. Choose what fits; you need not do everything.',
      },
      templates: startTemplates,
    },
    YEAR_1: {
      label: { nl: 'Jaar 1', en: 'Year 1' },
      meaning: {
        nl: 'De interventie loopt. Je stelt bij en regelt het volgende jaar.',
        en: 'The intervention is running. You adjust and arrange the next year.',
      },
      templates: year1Templates,
    },
    YEAR_2: {
      label: { nl: 'Jaar 2', en: 'Year 2' },
      meaning: {
        nl: 'Je maakt er een gewoonte van en legt het vast.',
        en: 'You make it a habit and record it.',
      },
      templates: year2Templates,
    },
    ANCHORING: {
      label: { nl: 'Borgen', en: 'Anchoring' },
      meaning: {
        nl: 'Je zorgt dat het blijft, ook als mensen wisselen.',
        en: 'You make sure that it stays, even when people change.',
      },
      templates: anchoringTemplates,
    },
  },
};
