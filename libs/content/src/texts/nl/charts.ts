/** Texts of the parts of every chart. */
export const charts = {
  showTable: 'Bekijk als tabel',
  showChart: 'Bekijk als grafiek',
  keyboardHelp: 'Gebruik de pijltjes naar links en rechts om de waarden langs te gaan.',
  source: (source: string) => `Bron: ${source}`,
  noValue: 'geen waarde',
  interval: (lower: string, upper: string) => `marge ${lower} tot ${upper}`,
  break: (reason: string) => `Reeksbreuk: ${reason}`,
  saveImage: 'Bewaar als plaatje',
  saveTable: 'Bewaar als CSV',
  loading: 'De grafiek komt eraan…',
};
