import type { Texts } from '../texts';

/** Texts of the list of interventions that a school can choose from. */
export const catalogue: Texts['catalogue'] = {
  title: 'Interventions',
  about: 'Interventions for wellbeing at school, with what databanks say about them.',
  caution:
    'These facts come from stored copies of public pages. They were gathered in November 2026. Does it say “not verified”? Then the level was not checked at the databank itself. Check the source for what holds today.',
  search: 'Search by name, aim or provider',
  sector: 'Kind of education',
  allSectors: 'All kinds',
  targetLevel: 'Target group',
  allTargetLevels: 'All target groups',
  sectors: { PO: 'Primary education', VO: 'Secondary education', GO: 'Special education' },
  found: (count) => {
    if (count === 0) return 'No intervention found';
    return count === 1 ? '1 intervention found' : `${count} interventions found`;
  },
  nothing: 'Try another word, or take a filter away.',
  clear: 'Show all',
  provider: 'Provider',
  forWhom: 'For whom',
  goals: 'Goals of the guide',
  aim: 'Aim',
  executor: 'Who carries it out',
  demands: 'What it asks',
  remark: 'Good to know',
  link: 'Page about the intervention',
  notStated: 'The source does not say.',
  recognitions: 'What databanks say',
  latest: 'Latest verdict',
  earlier: 'Earlier verdict',
  databankUnknown: 'Databank not named',
  recognisedOn: (date) => `verdict of ${date}`,
  noDate: 'date of the verdict not stated',
  seenOn: (date) => `source of ${date}`,
  validUntil: (date) => `valid until ${date}`,
  expired: (date) => `ran out on ${date}`,
  sourceOf: (site) => `Source: ${site}`,
  choose: 'Choose this intervention',
  chooseFor: (school) => `Choose this for ${school}`,
  all: 'All interventions',
  picker: {
    legend: 'Choose an intervention',
    search: 'Search the list',
    onlyFitting: 'Only what fits your school and target group',
    showAll: (count) => `Show all ${count}`,
    about: (name) => `More about ${name}`,
  },
};
