import type { Texts } from '../texts';

/** Texts of the interventions that the schools of a board, a partnership or the national desk use. */
export const oversightPortfolio: Texts['oversightPortfolio'] = {
  kicker: 'Interventions of these schools',
  heading: (name, year) => `${name}: interventions in ${year}`,
  about: 'You see what schools handed in for this school year. This is no league table.',
  schools: (count) => (count === 1 ? '1 school handed in.' : `${count} schools handed in.`),
  nothing: 'Nothing was handed in this school year yet.',
  nothingDetail: 'Choose another school year. Or wait until schools hand in theirs.',
  levels: {
    title: 'For whom',
    about:
      'An approach may belong to several levels. We look at what the catalogue says and at what runs.',
    UNIVERSAL: {
      name: 'Universal',
      whom: 'for all pupils',
      gap: 'No school has a universal approach.',
    },
    SELECTIVE: {
      name: 'Selective',
      whom: 'for pupils at more risk',
      gap: 'No school has a selective approach.',
    },
    INDICATED: {
      name: 'Indicated',
      whom: 'for pupils with problems',
      gap: 'No school has an indicated approach.',
    },
    covered: (schools, all) => `${schools} of ${all} schools`,
    interventions: (count) => (count === 1 ? '1 intervention' : `${count} interventions`),
    gapMeaning: 'That need not be bad. Talk about whether it is needed.',
  },
  list: {
    title: 'The interventions',
    about: 'By alphabet. Since: the first school year that you can see.',
    runsAt: (schools) =>
      schools === 0
        ? 'Runs nowhere'
        : schools === 1
          ? 'Runs at 1 school'
          : `Runs at ${schools} schools`,
    since: (year) => `since ${year}`,
    notRunning: (count) => `${count} paused or stopped`,
    levelUnknown: 'For whom: not known',
    own: 'Approach of a school itself',
    anchoring: 'How firm it is',
    tooLittle: (count) => `${count} with too little rated`,
    hidden: {
      FEW_SCHOOLS: 'Too few schools for a distribution. It takes at least three.',
      ONE_LARGE_SCHOOL: 'Nearly all of it comes from one school. So there is no distribution.',
    },
    where: 'Where',
    school: 'School',
    sinceColumn: 'Since',
    status: 'Status',
    index: 'Anchoring index',
    noIndex: 'too little rated',
    notListed: 'These are too many schools to name.',
  },
};
