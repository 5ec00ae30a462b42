import { type QuestionKey } from '@verankerd/domain';
import { type Localised } from './localised';
import { type RoleKey } from './roles-1';

/** Phases of an intervention at a school for which milestones are suggested (reference §5.B row 11). */
export const templatePhaseKeys = ['START', 'YEAR_1', 'YEAR_2', 'ANCHORING'] as const;

/** One of the phases. */
export type TemplatePhaseKey = (typeof templatePhaseKeys)[number];

/** A suggested milestone. A school changes or drops it as it likes. */
export type MilestoneTemplate = {
  /** Stable key in kebab case, beginning with its phase. */
  readonly key: string;
  readonly question: QuestionKey;
  readonly title: Localised;
  /** Who usually owns it; always a role inside the school. */
  readonly ownerRole: RoleKey;
  /** Suggested month, 1 to 12; August to December fall in the school year's first calendar year. */
  readonly month: number;
  /** Suggested day of the month. Holidays are not known here: the planner moves the date. */
  readonly day: number;
};

/** A version of the suggested milestones. */
export type MilestoneTemplates = {
  readonly id: string;
  readonly phases: Readonly<Record<TemplatePhaseKey, OfPhase>>;
};

type OfPhase = {
  readonly label: Localised;
  /** When a school is in this phase. */
  readonly meaning: Localised;
  readonly templates: readonly MilestoneTemplate[];
};
