import * as anchoring from './anchoring/anchoring';
import * as anchoringSeries from './anchoring/anchoring-series';
import * as handOver from './anchoring/hand-over';
import * as audit from './audit/audit';
import * as catalogue from './catalogue/catalogue';
import * as choices from './choices/choices';
import * as confirmations from './confirmations/confirmations';
import * as lastingPlaces from './confirmations/lasting-places';
import * as teamVotes from './confirmations/team-votes';
import * as delivery from './delivery/delivery';
import * as indicators from './evaluations/indicators';
import * as indicatorSeries from './evaluations/indicator-series';
import * as measurements from './evaluations/measurements';
import * as seriesColumns from './evaluations/series-columns';
import * as exportFiles from './exports/exports';
import * as identity from './identity/identity';
import * as imports from './imports/imports';
import * as measurementImport from './measurement-import/measurement-import';
import * as organisations from './organisations/organisations';
import * as milestones from './milestones/milestones';
import * as matrixExport from './oversight/export';
import * as matrixOverview from './oversight/export-overview';
import * as matrix from './oversight/matrix';
import * as onlookers from './oversight/onlookers';
import * as oversight from './oversight/oversight';
import * as portfolio from './oversight/portfolio';
import * as progress from './oversight/progress';
import * as savedViews from './oversight/saved-views';
import * as submission from './oversight/submission';
import * as trends from './oversight/trends';
import * as conversations from './conversations/conversations';
import * as goodPractices from './good-practices/good-practices';
import * as guests from './guests/guests';
import * as health from './platform/health';
import type { Route } from './platform/route';
import * as ratings from './ratings/ratings';
import * as reviews from './reviews/reviews';
import * as reviewOversight from './reviews/review-oversight';
import * as reminderSettings from './reminders/reminder-settings';
import * as reminders from './reminders/reminders';
import * as schoolArchive from './school-archive/school-archive';
import * as schoolCalendar from './school-calendar/school-calendar';
import * as sharing from './sharing/sharing';

function isRoute(value: unknown): value is Route {
  return typeof value === 'object' && value !== null && 'path' in value && 'answer' in value;
}

/** Every route of the API. */
export const routes: readonly Route[] = [
  health,
  identity,
  imports,
  measurementImport,
  ratings,
  catalogue,
  organisations,
  choices,
  audit,
  milestones,
  progress,
  oversight,
  onlookers,
  savedViews,
  matrix,
  matrixOverview,
  matrixExport,
  trends,
  portfolio,
  submission,
  sharing,
  guests,
  confirmations,
  lastingPlaces,
  teamVotes,
  anchoring,
  anchoringSeries,
  handOver,
  schoolCalendar,
  reviews,
  reviewOversight,
  delivery,
  indicators,
  measurements,
  indicatorSeries,
  seriesColumns,
  exportFiles,
  reminders,
  reminderSettings,
  schoolArchive,
  conversations,
  goodPractices,
].flatMap((feature) => Object.values(feature).filter(isRoute));
