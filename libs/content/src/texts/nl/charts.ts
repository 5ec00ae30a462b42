/** Texts of the parts of every chart. */
export const charts = {
  showTable: 'Bekijk als tabel',
  showChart: 'Bekijk als grafiek',
  keyboardHelp: 'Gebruik de pijltjes naar links en rechts om de waarden langs te gaan.',
  source: (source: string) => `Bron: ${source}`,
  noValue: 'geen waarde',
  interval: (lower: string, upper: string) => `marge ${lower} tot ${upper}`,
  intervalFrom: 'Marge van',
  intervalTo: 'Marge tot',
  n: (answers: string) =>
    answers.startsWith('<') ? `n ${answers.replace('<', '< ')}` : `n = ${answers}`,
  nName: 'n',
  remarks: 'Opmerking',
  break: (reason: string) => `Reeksbreuk: ${reason}`,
  saveImage: 'Bewaar als plaatje',
  saveTable: 'Bewaar als CSV',
  loading: 'De grafiek komt eraan…',
};
