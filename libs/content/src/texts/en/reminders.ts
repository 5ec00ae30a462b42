import type { Texts } from '../texts';

/** Texts of what asks for a reader: start page, notices, weekly summary, calendar, settings. */
export const reminders: Texts['reminders'] = {
  asks: {
    heading: 'This also asks for attention',
    sentence: {
      MILESTONE: ({ title, date, isPast }) =>
        isPast ? `${title} (was due on ${date})` : `${title} (due on ${date})`,
      CONFIRMATION: ({ date }) => `Check whether all still holds. After ${date} anchoring drops.`,
      HAND_IN: ({ schoolYear, isPast }) =>
        isPast
          ? `School year ${schoolYear} is over and was not handed in yet.`
          : `Hand in school year ${schoolYear}.`,
      REVIEW: ({ date, isPast }) =>
        isPast ? `The review of ${date} was not held yet.` : `The next review is on ${date}.`,
      BOARD_QUESTION: ({ schoolYear }) => `Your board has a question about ${schoolYear}.`,
      OVERSEER_QUESTION: ({ schoolYear }) => `A question about ${schoolYear} waits.`,
      SUPPORT_OFFER: ({ date }) => `Help is offered to you. You can reply up to ${date}.`,
    },
    action: {
      MILESTONE: 'To the milestone',
      CONFIRMATION: 'Check',
      HAND_IN: 'To the school year',
      REVIEW: 'To the review',
      BOARD_QUESTION: 'To the question',
      OVERSEER_QUESTION: 'To the question',
      SUPPORT_OFFER: 'To the offer',
    },
    actionOf: (action, intervention) => `${action}: ${intervention}`,
  },
  notices: {
    bell: (unread) =>
      unread === 0 ? 'Notices' : unread === 1 ? '1 new notice' : `${unread} new notices`,
    title: 'Notices',
    about: 'What others did, or what happened by itself. A notice stays here for 90 days.',
    none: 'There are no notices.',
    unread: 'New',
    markRead: 'Read',
    markReadOf: (sentence) => `Mark as read: ${sentence}`,
    markAll: 'Mark everything as read',
    allRead: 'You have read everything.',
    marked: 'Marked as read.',
    by: (name, moment) => `${name}, ${moment}`,
    open: 'View',
    sentence: {
      YEAR_HANDED_IN: ({ intervention, schoolYear, school }) =>
        `${school} handed in ${schoolYear} of ${intervention}.`,
      MILESTONE_MOVED: ({ title, from, to }) =>
        `Milestone ‘${title}’ was moved from ${from} to ${to}.`,
      MILESTONE_DROPPED: ({ title }) => `Milestone ‘${title}’ was dropped.`,
      MILESTONE_REOPENED: ({ title }) => `Milestone ‘${title}’ is open again.`,
      CHOICE_MADE: ({ intervention }) => `Your school chose ${intervention}.`,
      CHOICE_PAUSED: ({ intervention }) => `${intervention} was paused.`,
      CHOICE_RESUMED: ({ intervention }) => `${intervention} goes on again.`,
      CHOICE_STOPPED: ({ intervention }) => `${intervention} was stopped.`,
      CHOICE_REPLACED: ({ intervention }) => `${intervention} was replaced.`,
      SHARING_GRANTED: ({ school }) => `${school} now shares data with a partnership.`,
      SHARING_REVOKED: ({ school }) => `${school} no longer shares data with a partnership.`,
      CONFIRMATION_LAPSED: ({ intervention, schoolYear }) =>
        `The confirmation of ${intervention} lapsed. Check what still holds in ${schoolYear}.`,
      REVIEW_FROZEN: ({ intervention, schoolYear }) =>
        `The review of ${intervention} for ${schoolYear} was frozen.`,
      REVIEW_HANDED_IN: ({ school, intervention, schoolYear }) =>
        `${school} handed in the review of ${intervention} for ${schoolYear}.`,
      REVIEW_QUESTIONED: ({ intervention, schoolYear }) =>
        `Your board has a question about ${intervention} in ${schoolYear}.`,
      REVIEW_ANSWERED: ({ school, intervention, schoolYear }) =>
        `${school} answered your question about ${intervention} in ${schoolYear}.`,
      REVIEW_ACKNOWLEDGED: ({ intervention, schoolYear }) =>
        `Your board has seen the review of ${intervention} for ${schoolYear}.`,
      CONVERSATION_ASKED: ({ intervention, schoolYear }) =>
        `There is a question about ${intervention} in ${schoolYear}.`,
      SUPPORT_OFFERED: ({ intervention }) => `Help with ${intervention} is offered to you.`,
      CONVERSATION_ANSWERED: ({ school, intervention, schoolYear }) =>
        `${school} answered your question about ${intervention} in ${schoolYear}.`,
      SUPPORT_TAKEN_UP: ({ school, intervention }) =>
        `${school} takes up your help with ${intervention}.`,
      SUPPORT_DECLINED: ({ school, intervention }) =>
        `${school} does not take up your help with ${intervention}.`,
    },
  },
  settings: {
    link: 'Settings',
    title: 'Settings',
    language: 'Language',
    languageHelp: 'The summary and your calendar come in this language too.',
    languages: { nl: 'Nederlands', en: 'English' },
    digest: 'Summary by e-mail',
    digestHelp: (email) =>
      `Once a week to ${email}. Not in school holidays, and not when there is nothing to do.`,
    digestOn: 'Send me a summary every week',
    digestNoMail: 'This installation sends no e-mail. The administrator can turn it on.',
    calendar: 'Your calendar',
    calendarHelp:
      'Put the milestones of your schools in your own calendar. You get a secret address. Paste it in your calendar at ‘subscribe’ or ‘add by URL’. Give the address to nobody else.',
    calendarNone: 'You have no address yet.',
    calendarSince: (moment) => `You have an address since ${moment}. We cannot show it again.`,
    calendarMake: 'Make an address',
    calendarRenew: 'Make a new address',
    calendarRenewWarning: 'Your old address then stops working.',
    calendarWithdraw: 'Withdraw the address',
    calendarAddress: 'Address of your calendar',
    calendarOnce: 'Copy this address now. We show it only once.',
    copy: 'Copy',
    copied: 'Copied.',
    copyFailed: 'Copying failed. Select the address and copy it yourself.',
    withdrawn: 'The address was withdrawn. Your calendar is no longer updated.',
    saved: 'Saved.',
  },
  stop: {
    title: 'Stop the summary',
    question: 'Do you no longer want a weekly summary?',
    detail: 'You can turn it on again later in Settings.',
    confirm: 'Yes, stop the summary',
    stopped: 'You get no summary any more.',
    unknown: 'This link no longer works. Sign in and look at Settings.',
  },
  digest: {
    subject: (count) =>
      count === 1
        ? 'Verankerd: 1 thing asks for attention'
        : `Verankerd: ${count} things ask for attention`,
    hello: (name) => `Hello ${name},`,
    intro: 'This asks for attention this week.',
    more: (count) => `And ${count} more. The start page has everything.`,
    toStart: 'To Verankerd',
    why: 'You get this summary because you asked for it.',
    stop: 'No more summaries? Stop them here:',
    stopLink: 'Stop the summary',
  },
  calendar: {
    name: 'Verankerd',
    about: 'Milestones and other days of your schools',
    title: {
      MILESTONE: (title) => title,
      CONFIRMATION: (_) => 'Last day: does all still hold?',
      REVIEW: (_) => 'Next review',
      HAND_IN: (_) => 'Hand in the school year',
      BOARD_QUESTION: (_) => 'Question of your board',
      OVERSEER_QUESTION: (_) => 'Question about an intervention',
      SUPPORT_OFFER: (_) => 'Last day: help offered',
    },
    detail: (intervention, school, year) => `${intervention}, ${school}, ${year}`,
  },
};
