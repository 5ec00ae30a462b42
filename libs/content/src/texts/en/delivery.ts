import type { Texts } from '../../texts';

/** Texts of the lessons given against planned. */
export const delivery: Texts['delivery'] = {
  heading: (intervention) => `Lessons of ${intervention}`,
  kicker: (schoolYear) => `School year ${schoolYear}`,
  intro: 'Tap the plus after each lesson. Reach and dose follow from that.',
  reach: {
    name: 'Reach',
    value: (some, all) => `${some} of ${all} groups take part`,
    help: 'A group counts once a lesson was given.',
  },
  dose: {
    name: 'Dose',
    value: (some, all) => `${some} of ${all} lessons given`,
    help: 'Extra lessons of one group do not count for another group.',
    beyond: (count) =>
      count === 1
        ? '1 lesson more was given than planned.'
        : `${count} lessons more were given than planned.`,
  },
  noPlan: 'No lessons are planned yet. Begin with a group.',
  notActive: 'This intervention is not running now. You can look at the lessons, not change them.',
  yearNotBegun: 'This school year has not begun yet. You can plan already.',
  day: {
    label: 'Lessons of',
    help: 'Each tap counts for this day.',
    wrong: 'Choose a day in this school year, not later than today.',
  },
  groups: {
    heading: 'By group',
    one: { PO: 'Year group', GO: 'Year group', VO: 'Year' },
    and: 'and',
    taking: (some, all) =>
      all === 1
        ? some === 1
          ? 'the group takes part'
          : 'the group does not take part yet'
        : `${some} of ${all} groups take part`,
    given: (given, planned) => `${given} of ${planned} lessons`,
    add: '1 lesson',
    addOf: (group) => `Count 1 lesson for ${group}`,
    takeBack: 'Undo last',
    takeBackOf: (group) => `Undo last, of ${group}`,
    more: 'Several lessons at once, or correct something',
    many: 'Number of lessons',
    manyHelp: 'For the day at the top. At most 50.',
    manyWrong: 'Fill in a whole number from 1 to 50.',
    addMany: 'Add',
    latest: 'Last written down',
    entry: (lessons, date, by) =>
      `${lessons === 1 ? '1 lesson' : `${lessons} lessons`} on ${date}, by ${by}`,
    remove: 'Remove',
    waiting: (count) => (count === 1 ? '1 tap waits to be sent' : `${count} taps wait to be sent`),
    takenBack: (lessons, group) =>
      `${lessons === 1 ? '1 lesson' : `${lessons} lessons`} of ${group} taken back.`,
    edit: 'Change the plan',
  },
  plan: {
    add: 'Add a group',
    headingNew: 'Which group gets lessons?',
    headingEdit: (group) => `Plan of ${group}`,
    yearGroups: { PO: 'Year group', GO: 'Year group', VO: 'Year' },
    yearGroupsHelp: 'Choose more than one for a combined group. Never fill in names.',
    yearGroupsWrong: 'Choose at least one group.',
    intended: 'How many groups are meant to take part?',
    intendedHelp: 'Do you have 5a and 5b? Then there are 2.',
    participating: 'How many groups take part?',
    planned: 'How many lessons are planned this school year?',
    plannedHelp: 'All those groups together. Two groups with 15 lessons each: 30.',
    number: (lowest, highest) => `Fill in a whole number from ${lowest} to ${highest}.`,
    saved: (group) => `The plan of ${group} is saved.`,
    remove: 'Take out of the plan',
    removeHeading: (group) => `Take ${group} out of the plan?`,
    removeText: (given) =>
      given === 0
        ? 'No lessons were written down for this group yet.'
        : `The ${given === 1 ? 'lesson that was written down counts' : `${given} lessons that were written down count`} no more. The history keeps them.`,
    removed: (group) => `${group} was taken out of the plan.`,
    changed:
      'A colleague has just changed this plan. You see that version now. Check whether it is right.',
  },
  months: {
    heading: 'By month',
    title: (month, count) => `Most lessons were in ${month}: ${count}`,
    titleNone: 'No lessons were given yet',
    summary: (total, months) => `${total} lessons together in ${months} months.`,
    category: 'Month',
    value: 'Lessons',
    source: 'what the school wrote down here',
    median: 'Middle',
    tooFew: (needed, points) =>
      `Whether it becomes more or less cannot be said yet. That takes ${needed} months. Now there are ${points}.`,
    steady: 'The months differ no more than chance makes them.',
    signal: 'The number of lessons changed more than chance would. Find out together why.',
  },
};
