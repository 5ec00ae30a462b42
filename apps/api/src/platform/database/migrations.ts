import { Organisations1764060000001 } from './migrations/1764060000001-organisations';
import { Identity1764060000002 } from './migrations/1764060000002-identity';
import { Choices1764060000003 } from './migrations/1764060000003-choices';
import { Oversight1764060000004 } from './migrations/1764060000004-oversight';
import { Register1764060000005 } from './migrations/1764060000005-register';
import { OversightDetails1764060000040 } from './migrations/1764060000040-oversight-details';
import { Anchoring1764060000050 } from './migrations/1764060000050-anchoring';
import { TeamVotes1764060000051 } from './migrations/1764060000051-team-votes';
import { SchoolCalendar1764060000052 } from './migrations/1764060000052-school-calendar';
import { Evaluations1764060000060 } from './migrations/1764060000060-evaluations';
import { Delivery1764060000061 } from './migrations/1764060000061-delivery';
import { MeasurementImports1764060000062 } from './migrations/1764060000062-measurement-imports';
import { MeasurementsAtSpeed1764060000063 } from './migrations/1764060000063-measurements-at-speed';
import { OversightMatrix1764060000070 } from './migrations/1764060000070-oversight-matrix';
import { Conversations1764060000071 } from './migrations/1764060000071-conversations';
import { Reviews1764060000080 } from './migrations/1764060000080-reviews';
import { Exports1764060000081 } from './migrations/1764060000081-exports';
import { Reminders1764060000090 } from './migrations/1764060000090-reminders';
import { WhoActsIsFew1764060000091 } from './migrations/1764060000091-who-acts-is-few';
import { SharingEndsWithLeaving1764060000092 } from './migrations/1764060000092-sharing-ends-with-leaving';
import { GuestAccess1764060000093 } from './migrations/1764060000093-guest-access';
import { SavedViews1764060000094 } from './migrations/1764060000094-saved-views';
import { Onlookers1764060000095 } from './migrations/1764060000095-onlookers';

/** All migrations in order. One that has been released is never edited. */
export const migrations = [
  Organisations1764060000001,
  Identity1764060000002,
  Choices1764060000003,
  Oversight1764060000004,
  Register1764060000005,
  OversightDetails1764060000040,
  Anchoring1764060000050,
  TeamVotes1764060000051,
  SchoolCalendar1764060000052,
  Evaluations1764060000060,
  Delivery1764060000061,
  MeasurementImports1764060000062,
  MeasurementsAtSpeed1764060000063,
  OversightMatrix1764060000070,
  Conversations1764060000071,
  Reviews1764060000080,
  Exports1764060000081,
  Reminders1764060000090,
  WhoActsIsFew1764060000091,
  SharingEndsWithLeaving1764060000092,
  GuestAccess1764060000093,
  SavedViews1764060000094,
  Onlookers1764060000095,
];
