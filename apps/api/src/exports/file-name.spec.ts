import { fileNameOf } from './file-name';

describe('fileNameOf', () => {
  it.each([
    ['REPORT_PDF', ['De Zonnebloem', '2026-2027'], 'nl', 'verslag-de-zonnebloem-2026-2027.pdf'],
    ['SLIDES', ['Rots & Water', '2026-2027'], 'en', 'slides-rots-water-2026-2027.pptx'],
    ['DATA_CSV', ['Één/\\:*?"<>|'], 'nl', 'gegevens-csv-een.zip'],
    ['YEAR_FOLDER', ['../..'], 'nl', 'jaarmap.zip'],
  ] as const)('of %s for %j in %s is %s', (kind, parts, language, name) => {
    expect(fileNameOf(kind, parts, language)).toBe(name);
  });
});
