import type { Texts } from '../texts';

/** Texts of the parts of every chart. */
export const charts: Texts['charts'] = {
  showTable: 'View as table',
  showChart: 'View as chart',
  keyboardHelp: 'Use the left and right arrow keys to go along the values.',
  source: (source) => `Source: ${source}`,
  noValue: 'no value',
  interval: (lower, upper) => `margin ${lower} to ${upper}`,
  intervalFrom: 'Margin from',
  intervalTo: 'Margin to',
  n: (answers) => (answers.startsWith('<') ? `n ${answers.replace('<', '< ')}` : `n = ${answers}`),
  nName: 'n',
  remarks: 'Remark',
  break: (reason) => `Series break: ${reason}`,
  saveImage: 'Save as image',
  saveTable: 'Save as CSV',
  loading: 'The chart is coming…',
};
