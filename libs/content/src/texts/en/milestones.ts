import type { Texts } from '../texts';

/** Texts of milestones. */
export const milestones: Texts['milestones'] = {
  title: 'Milestones',
  none: 'No milestones for this question yet.',
  noneAndWhy: 'A milestone is something that you want to be done by a date.',
  doneOf: (done, all) =>
    all === 1
      ? done === 1
        ? '1 milestone, done'
        : '1 milestone'
      : `${all} milestones, ${done} done`,
  standings: {
    ON_SCHEDULE: 'on track',
    LATE: 'overdue',
    DONE: 'done',
    DROPPED: 'dropped',
  },
  facts: {
    planned: (date) => `Planned for ${date}`,
    wasPlanned: (date) => `Was planned for ${date}`,
    daysLate: (days) => (days === 1 ? '1 day overdue' : `${days} days overdue`),
    inDays: (days) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),
    done: (date) => `Done on ${date}`,
    reason: (reason) => `Reason: ${reason}`,
    note: (note) => `Note: ${note}`,
  },
  actions: {
    group: (title) => `What do you want to do with: ${title}`,
    finish: 'Done',
    move: 'New date',
    more: 'More',
    finishOnDay: 'Done on another day',
    edit: 'Change',
    drop: 'Drop',
    reopen: 'Open again',
    undoFinish: 'Not done after all',
  },
  said: {
    FINISH: 'The milestone is done.',
    MOVE: 'The milestone has a new date.',
    CARRY_OVER: 'The milestone now stands in a later school year. Here it is shown as dropped.',
    EDIT: 'The milestone was changed.',
    DROP: 'The milestone was dropped.',
    REOPEN: 'The milestone is open again.',
    added: 'The milestone was added.',
  },
  undoReason: 'Marked as done by mistake.',
  changedMeanwhile: (by, at) =>
    `${by} changed this milestone meanwhile (${at}). Above you see how it is now. Check whether your change is still needed.`,
  changedBySomebody: 'Somebody changed this milestone meanwhile. Above you see how it is now.',
  steps: {
    FINISH: { title: 'Done on another day', submit: 'Mark as done' },
    NEW_DATE: { title: 'New date', submit: 'Move' },
    DROP: { title: 'Drop', submit: 'Drop' },
    REOPEN: { title: 'Open again', submit: 'Open again' },
  },
  toLaterYear: (year) =>
    `This date lies in school year ${year}. The milestone goes along to that year. Here it stays, shown as dropped, with the reason.`,
  fields: {
    title: 'What will be done by then?',
    titleHelp: 'For example: training given to all tutors',
    plannedOn: 'On which date?',
    newDate: 'To which date?',
    doneOn: 'On which day was it done?',
    dateHelp: (first, last) => `From ${first} to ${last}`,
    ownerRole: 'Who sees to it?',
    ownerHelp: 'A role, not a name. So the promise stays when people change.',
    note: 'Note (may stay empty)',
    noteHelp: 'Stays in the school: your board does not see this.',
    reason: 'Why?',
    reasonHelp: 'One sentence is enough. Your board sees this when you hand in.',
  },
  add: 'Add a milestone',
  addTitle: 'New milestone',
  addSubmit: 'Add',
  editTitle: 'Change milestone',
  editDateHelp: 'You change the date with “New date”.',
  suggestions: {
    open: (count) => `Choose from examples (${count})`,
    startOpen: 'See the suggested start',
    startTitle: 'Suggested start',
    startAbout:
      'Choose what fits. What is often needed first is ticked already. You can change the dates.',
    questionAbout: 'Tick what fits. You can change the date.',
    dateOf: (title) => `Date for: ${title}`,
    submit: (count) => (count === 1 ? 'Plan 1 milestone' : `Plan ${count} milestones`),
    nothingChosen: 'Tick a milestone first.',
    added: (count) =>
      count === 0
        ? 'These milestones were there already.'
        : count === 1
          ? '1 milestone is planned now.'
          : `${count} milestones are planned now.`,
    callout: 'There are no milestones this school year yet.',
    calloutWhy: 'With a few dates everybody knows what will be done when.',
  },
  due: {
    overdueCount: (count) => `Overdue (${count})`,
    upcomingCount: (count) => `Next 30 days (${count})`,
    overdueNone: 'Nothing is overdue.',
    upcomingNone: 'Nothing is planned for the next 30 days.',
    ofIntervention: (intervention, year) => `${intervention}, ${year}`,
  },
};
