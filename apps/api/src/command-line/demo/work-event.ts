import type {
  AspectKey,
  AspectRating,
  MilestoneOwner,
  PlainDate,
  QuestionKey,
} from '@verankerd/domain';

/** A milestone as it is planned. Its template stands for it within a choice and school year. */
export type PlannedMilestone = {
  readonly templateKey: string;
  readonly question: QuestionKey;
  readonly title: string;
  readonly ownerRole: MilestoneOwner;
  readonly plannedOn: PlainDate;
};

/** Something that a core team of the demo wrote down. */
export type WorkEvent = { readonly at: Date; readonly on: PlainDate } & (
  | { readonly kind: 'RATED'; readonly aspect: AspectKey; readonly rating: AspectRating }
  | {
      readonly kind: 'EVIDENCE';
      readonly aspect: AspectKey;
      readonly evidence: {
        readonly kind: 'LINK' | 'TEXT';
        readonly content: string;
        readonly datedOn: PlainDate;
      };
    }
  | { readonly kind: 'ANSWERED'; readonly question: QuestionKey; readonly answer: string }
  | { readonly kind: 'PLANNED'; readonly milestone: PlannedMilestone }
  | {
      readonly kind: 'FINISHED';
      readonly templateKey: string;
      readonly doneOn: PlainDate;
      readonly note: string | null;
    }
  | {
      readonly kind: 'MOVED';
      readonly templateKey: string;
      readonly plannedOn: PlainDate;
      readonly reason: string;
    }
  | { readonly kind: 'DROPPED'; readonly templateKey: string; readonly reason: string }
  /** Something kept elsewhere, of which only the history is told here. */
  | {
      readonly kind: 'NOTED';
      readonly change: { readonly kind: string; readonly subject: string; readonly after: unknown };
    }
);
