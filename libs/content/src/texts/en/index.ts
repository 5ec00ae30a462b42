import type { Texts } from '../texts';
import { anchoring } from './anchoring';
import { audit } from './audit';
import { catalogue } from './catalogue';
import { charts } from './charts';
import { choices } from './choices';
import { confirmations } from './confirmations';
import { conversations } from './conversations';
import { delivery } from './delivery';
import { exportTexts } from './exports';
import { evaluations } from './evaluations';
import { goodPractices } from './good-practices';
import { guests } from './guests';
import { identity } from './identity';
import { imports } from './imports';
import { measurementImport } from './measurement-import';
import { milestones } from './milestones';
import { onlookers } from './onlookers';
import { organisations } from './organisations';
import { oversight } from './oversight';
import { oversightExport } from './oversight-export';
import { oversightPortfolio } from './oversight-portfolio';
import { oversightTrends } from './oversight-trends';
import { problems } from './problems';
import { questions } from './questions';
import { ratings } from './ratings';
import { reviews } from './reviews';
import { reminders } from './reminders';
import { savedViews } from './saved-views';
import { schoolArchive } from './school-archive';
import { schoolCalendar } from './school-calendar';
import { sharing } from './sharing';
import { shell } from './shell';
import { start } from './start';

/** All texts in English. A text that Dutch has and English lacks does not compile. */
export const en: Texts = {
  anchoring,
  audit,
  catalogue,
  charts,
  choices,
  confirmations,
  conversations,
  delivery,
  exports: exportTexts,
  evaluations,
  goodPractices,
  guests,
  identity,
  imports,
  measurementImport,
  milestones,
  onlookers,
  organisations,
  oversight,
  oversightExport,
  oversightPortfolio,
  oversightTrends,
  problems,
  questions,
  ratings,
  reviews,
  reminders,
  savedViews,
  schoolArchive,
  schoolCalendar,
  sharing,
  shell,
  start,
};
