import type { ImportPreview } from './import-choices';
import { readinessOf } from './import-readiness';
import { noCounts, previewOf } from './testing/preview-of';

const counted = (counts: Partial<ImportPreview['counts']>) => ({
  counts: { ...noCounts, ...counts },
});
const unplaced = { indicator: 'A', group: '', rows: 1, to: null };

describe('readinessOf', () => {
  it.each<[string, Partial<ImportPreview>, boolean, ReturnType<typeof readinessOf>]>([
    ['no line of names', { file: { ...previewOf({}).file, headerLine: null } }, false, 'HEADER'],
    ['shifted columns, whatever is left out', { isAskew: true }, true, 'ASKEW'],
    ['no column with a figure', { mappingProblems: ['NO_FIGURE'] }, false, 'COLUMNS'],
    [
      'schools, and none of them ours',
      { schools: [{ name: 'buurhuis', rows: 1, isOwn: false }] },
      false,
      'SCHOOL',
    ],
    ['a series without a place', { series: [unplaced], ...counted({ new: 1 }) }, false, 'SERIES'],
    ['rows with a fault', counted({ new: 1, rejectedRows: 1 }), false, 'REJECTED'],
    ['rows with a fault that stay out', counted({ new: 1, rejectedRows: 1 }), true, 'READY'],
    ['changes', counted({ changed: 1, unchanged: 4 }), false, 'READY'],
    ['the same file again', counted({ unchanged: 4 }), false, 'NOTHING_NEW'],
    ['nothing to import', counted({ leftOut: 4 }), false, 'NOTHING_LEFT'],
  ])('%s', (_, preview, withoutRejected, expected) => {
    expect(readinessOf(previewOf(preview), withoutRejected)).toBe(expected);
  });
});
