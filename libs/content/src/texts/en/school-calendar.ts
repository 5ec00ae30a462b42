import type { Texts } from '../texts';

/** Texts of the turn to a new school year. */
export const schoolCalendar: Texts['schoolCalendar'] = {
  title: (year) => `Begin school year ${year}`,
  kicker: 'New school year',
  about: 'What still holds goes along. The rest is asked again. New milestones stand ready.',
  safe: 'You can do this as often as you like. Nothing is made twice.',
  choices: 'Choose an intervention',
  none: 'No intervention is active at this school now.',
  noneLink: 'To the school',
  notDone: 'to do',
  nothingLeft: 'nothing left to do',
  doneBy: (by, at) => `done by ${by}, ${at}`,
  open: 'Begin',
  openAgain: 'Look again',
  steps: 'Steps',
  stepNames: {
    CARRY: 'What goes along',
    MILESTONES: 'Milestones',
    RESULT: 'Done',
  },
  back: 'All interventions',
  previous: 'Previous',
  next: 'Next',
  carried: (count) => (count === 1 ? '1 aspect goes along' : `${count} aspects go along`),
  carriedAbout: (date) =>
    `These will stand filled in. You confirm them yourself, by ${date} at the latest.`,
  asked: (count) => (count === 1 ? '1 aspect is asked again' : `${count} aspects are asked again`),
  askedReasons: {
    NOT_RATED: 'never rated yet',
    NOT_IN_PLACE: 'was not in place',
    LAPSED: 'confirmation lapsed',
  },
  settled: (count) =>
    count === 1 ? '1 aspect is done already' : `${count} aspects are done already`,
  planned: (count) =>
    count === 1 ? '1 new milestone stands ready' : `${count} new milestones stand ready`,
  milestonesAbout: 'Untick what does not fit. You may change the dates.',
  noMilestones: 'All suggested milestones are planned already.',
  provisional: 'The holidays of this school year are not known yet. Dates may still move.',
  region: {
    NORTH: 'Holiday region north',
    CENTRE: 'Holiday region centre',
    SOUTH: 'Holiday region south',
  },
  noRegion: 'The holiday region of the school is not known. We keep clear of all regions.',
  holidays: 'Show the holidays',
  holidayKinds: {
    AUTUMN: 'Autumn holiday',
    CHRISTMAS: 'Christmas holiday',
    SPRING: 'Spring holiday',
    MAY: 'May holiday',
    SUMMER: 'Summer holiday',
  },
  holidayRegions: { NORTH: 'north', CENTRE: 'centre', SOUTH: 'south', ALL: 'whole country' },
  period: (first, last) => `${first} to ${last}`,
  advice: 'advice',
  dateOf: (title) => `Date for: ${title}`,
  noSchool: 'There is no school then. Choose another day.',
  outside: (first, last) => `Choose a day from ${first} to ${last}.`,
  chosen: (count) => (count === 1 ? '1 milestone chosen' : `${count} milestones chosen`),
  carryOut: (year) => `Begin ${year}`,
  carryingOut: 'Busy…',
  fixDates: 'First change the dates that are not possible.',
  resultTitle: (year) => `School year ${year} is ready`,
  added: (count) =>
    count === 0
      ? 'No milestone was added: they were there already.'
      : count === 1
        ? '1 milestone is planned now.'
        : `${count} milestones are planned now.`,
  nextSteps: 'What now?',
  confirm: (date) => `Confirm what still holds, by ${date}`,
  notYetConfirm: (date) => `Confirming is possible from ${date}.`,
  questions: (year) => `The seven questions in ${year}`,
  nextChoice: (name) => `Go on with ${name}`,
  toSchool: 'To the school',
  firstCarriedOut: (by, at) => `First done by ${by}, ${at}.`,
  notActive: 'This intervention is not active now. Resume it first.',
};
