/** What a notice can tell: something that somebody else did, or that a date did. Source: reference 5.G 70. */
export const noticeKinds = [
  'YEAR_HANDED_IN',
  'MILESTONE_MOVED',
  'MILESTONE_DROPPED',
  'MILESTONE_REOPENED',
  'CHOICE_MADE',
  'CHOICE_PAUSED',
  'CHOICE_RESUMED',
  'CHOICE_STOPPED',
  'CHOICE_REPLACED',
  'SHARING_GRANTED',
  'SHARING_REVOKED',
  'CONFIRMATION_LAPSED',
  'REVIEW_FROZEN',
  'REVIEW_HANDED_IN',
  'REVIEW_QUESTIONED',
  'REVIEW_ANSWERED',
  'REVIEW_ACKNOWLEDGED',
  'CONVERSATION_ASKED',
  'SUPPORT_OFFERED',
  'CONVERSATION_ANSWERED',
  'SUPPORT_TAKEN_UP',
  'SUPPORT_DECLINED',
] as const;

/** One of `noticeKinds`. */
export type NoticeKind = (typeof noticeKinds)[number];

/** Days that a notice is shown. Longer ago it is history, which has a page of its own. A convention of ours. */
export const noticeDays = 90;
