import type { Texts } from '../texts';

/** Texts of the page of a school. */
export const organisations: Texts['organisations'] = {
  kicker: (year) => `School, school year ${year}`,
  code: 'Establishment code',
  sector: 'Kind of education',
  board: 'School board',
  noBoard: 'Not known',
  partnerships: 'Partnership',
  noPartnerships: 'Not known',
  closed: (date) => `This location was closed on ${date}.`,
  choose: 'Choose an intervention',
  placesOf: 'About this school',
  places: {
    choices: 'Interventions',
    measurements: 'Measurements',
    turn: 'New school year',
    conversations: 'Questions and help',
    goodPractices: 'Good practices',
    guests: 'Advisers',
    sharing: 'Sharing',
  },
  backToSchool: (name) => `To ${name}`,
};
