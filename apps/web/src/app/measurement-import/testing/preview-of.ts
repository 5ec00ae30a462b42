import type { ImportPreview } from '../import-choices';

/** Counts of an import of nothing. */
export const noCounts: ImportPreview['counts'] = {
  ...{ new: 0, changed: 0, unchanged: 0, hidden: 0 },
  ...{ leftOut: 0, rejectedRows: 0, otherSchools: 0, notes: 0 },
};

/** What the server would say of a file without anything remarkable but the given. */
export function previewOf(remarkable: Partial<ImportPreview>): ImportPreview {
  return {
    checksum: 'a'.repeat(64),
    file: {
      ...{ name: 'reeks.csv', kind: 'TEXT', codePage: 'ascii', delimiter: ',' },
      ...{ sheets: [], sheet: null, headerLine: 1, decimalSign: 'POINT' },
      ...{ hasMixedSigns: false, rows: 0, foreignRows: 0 },
    },
    ...{ columns: [], series: [], schools: [], indicators: [], mappingProblems: [] },
    ...{ schoolYear: null, yearMeaning: 'ENDS', round: 'YEAR', blankMeans: 'MISSING' },
    ...{ isRemembered: false, isAskew: false, counts: noCounts },
    newIndicators: {
      ...{ family: 'OUTCOME_WELLBEING', subject: null, direction: 'HIGHER_IS_BETTER' },
      scale: { min: 0, max: 10, answerStep: 1 },
    },
    ...{ rejectedRows: [], measurements: [], problems: [] },
    ...remarkable,
  };
}
