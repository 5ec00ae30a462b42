import type { MilestoneStatus } from '../milestones/milestone';
import type { QuestionKey } from '../questions/questions';
import type { PlainDate } from '../school-year/plain-date';
import type { SchoolYear } from '../school-year/school-year';

/**
 * What can ask for somebody: a milestone, a confirmation that lapses, a school year that was not handed in, an agreed
 * review, a question of the board about it, a question of an overseer about a choice, support that an overseer offers.
 * Source: reference 2.4 and 5.G.
 */
export const reminderKinds = [
  'MILESTONE',
  'CONFIRMATION',
  'HAND_IN',
  'REVIEW',
  'BOARD_QUESTION',
  'OVERSEER_QUESTION',
  'SUPPORT_OFFER',
] as const;

/** One of `reminderKinds`. */
export type ReminderKind = (typeof reminderKinds)[number];

/** Roles that reminders are for. Who oversees schools is told by notices, and asked nothing by a date. */
export const remindedRoles = ['CORE_TEAM_MEMBER', 'SCHOOL_LEADER'] as const;

/** One of `remindedRoles`. */
export type RemindedRole = (typeof remindedRoles)[number];

/** What is known of an active choice of which anybody may have to be reminded. */
export type RemindedChoice = {
  readonly startSchoolYear: SchoolYear;
  readonly milestones: readonly RemindedMilestone[];
  /** Last days on which a level still holds: it falls on the next day when nobody says that all still holds. */
  readonly lapsesAfter: readonly PlainDate[];
  /** School years that were handed in, once or more often. */
  readonly handedIn: readonly SchoolYear[];
  /** Days agreed for a next review that did not take place yet. */
  readonly reviewsOn: readonly PlainDate[];
  /** Questions of the board that wait for an answer. */
  readonly boardQuestions: readonly { readonly schoolYear: SchoolYear; readonly on: PlainDate }[];
  /** Questions of a board or partnership about the choice that wait for an answer. */
  readonly overseerQuestions: readonly {
    readonly schoolYear: SchoolYear;
    readonly on: PlainDate;
  }[];
  /** Support that stands open, with the last day on which it can be taken up. */
  readonly supportOffers: readonly { readonly schoolYear: SchoolYear; readonly on: PlainDate }[];
};

/** A milestone as a reminder needs it. */
export type RemindedMilestone = {
  readonly id: string;
  readonly title: string;
  readonly question: QuestionKey;
  readonly schoolYear: SchoolYear;
  readonly plannedOn: PlainDate;
  readonly status: MilestoneStatus;
};

/** Something that is to be done for a choice by a day. */
export type Reminder = {
  readonly kind: ReminderKind;
  /** School year that it belongs to. */
  readonly schoolYear: SchoolYear;
  /** The last day on which it is in time. Of a question: the day on which it was asked. */
  readonly on: PlainDate;
  /** Only of a milestone. */
  readonly milestone: RemindedMilestone | null;
};
