import { type FilePreview } from '@verankerd/contract';
import { en, nl } from '@verankerd/content/texts';
import { plainDate } from '@verankerd/domain';
import { type Language, describeFiles } from './describe-import';

const dutch: Language = { texts: nl.imports, locale: 'nl-NL' };
const english: Language = { texts: en.imports, locale: 'en-GB' };

const nothing: FilePreview = {
  fileName: 'bo-vestigingen_2026-04.csv',
  kind: 'REGISTER',
  register: 'PRIMARY',
  referenceDate: plainDate('2026-04-01'),
  outcome: 'UNCHANGED',
  refusal: null,
  counts: {},
  changes: [],
  problems: [],
};

describe('describeFiles', () => {
  it('tells each kind of change with examples, and the rows that were not read', () => {
    const school = (code: string, name: string) => ({ establishmentCode: code, name });
    const board = (number: string, name = `Bestuur ${number}`) => ({ number, name });
    const file: FilePreview = {
      ...nothing,
      outcome: 'READY',
      counts: {
        ...{ ADDED: 7, RENAMED: 1, MOVED_BOARD: 2, DETAILS_CHANGED: 1, CLOSED: 1 },
        ...{ LEFT_OPEN: 1, UNCHANGED: 600, ROWS_REFUSED: 2 },
      },
      changes: [
        ...Array.from({ length: 7 }, (_, index) => ({
          kind: 'ADDED' as const,
          ...school(`99YA0${index}`, 'De Eik'),
          place: 'VOORBEELDDORP',
          board: board('99901'),
        })),
        { kind: 'RENAMED', ...school('99YB00', 'Kindcentrum De Beuk'), from: 'De Beuk' },
        {
          kind: 'MOVED_BOARD',
          ...school('99YC00', 'De Es'),
          from: board('99901'),
          to: board('99902', 'Stichting Verzinsel'),
        },
        { kind: 'MOVED_BOARD', ...school('99YD00', 'De Iep'), from: null, to: board('99901') },
        {
          kind: 'DETAILS_CHANGED',
          ...school('99YE00', 'De Linde'),
          details: [
            { detail: 'holidayRegion', from: null, to: 'NORTH' },
            { detail: 'place', from: 'A', to: 'B' },
          ],
        },
        { kind: 'CLOSED', ...school('99YF00', 'De Wilg') },
        { kind: 'LEFT_OPEN', ...school('99YG00', 'De Els'), reason: 'NOT_COVERED' },
      ],
      problems: [
        {
          line: 3,
          column: 'POSTCODE',
          value: '12AB',
          code: 'row.wrong-pattern',
          severity: 'ERROR',
        },
        { line: 9, column: null, value: '', code: 'row.broken-quotes', severity: 'ERROR' },
        { line: 10, column: 'A', value: '', code: 'row.blank-optional', severity: 'WARNING' },
      ],
    };
    expect(describeFiles([file], dutch)).toBe(
      `bo-vestigingen_2026-04.csv: Lijst van basisscholen, stand van 1 april 2026
  7 scholen erbij
     99YA00 De Eik, VOORBEELDDORP, Bestuur 99901
     99YA01 De Eik, VOORBEELDDORP, Bestuur 99901
     99YA02 De Eik, VOORBEELDDORP, Bestuur 99901
     99YA03 De Eik, VOORBEELDDORP, Bestuur 99901
     99YA04 De Eik, VOORBEELDDORP, Bestuur 99901
     … en nog 2
  1 school met een nieuwe naam
     99YB00 De Beuk -> Kindcentrum De Beuk
  2 scholen naar een ander bestuur
     99YC00 De Es: Bestuur 99901 -> Stichting Verzinsel (99902)
     99YD00 De Iep: nog geen bestuur -> Bestuur 99901
  1 school met andere gegevens
     99YE00 De Linde: vakantieregio noord; plaats A -> B
  1 school gesloten
     99YF00 De Wilg
  600 zonder wijziging
  1 school niet in het bestand, blijft open
     Deze lijst dekt niet het hele gebied. Daarom sluiten we niets.
     99YG00 De Els
  2 rijen niet ingelezen
     regel 3, kolom POSTCODE: "12AB". Dit heeft niet de goede vorm.
     regel 9: (leeg). Er staat een aanhalingsteken op de verkeerde plek.
  1 rij met een opmerking`,
    );
  });

  it.each([
    ['UNCHANGED', null, dutch, 'Niets veranderd.'],
    ['UNCHANGED', null, english, 'Nothing changed.'],
    ['ALREADY_IMPORTED', null, dutch, 'Al eerder ingelezen. Er zijn nieuwere gegevens.'],
    ['DATE_NEEDED', null, dutch, '--date 2026-08-01'],
    ['REFUSED', { code: 'file.spreadsheet', details: {} }, dutch, 'Excel'],
    [
      'REFUSED',
      { code: 'register.older-than-latest', details: { latest: '2026-08-01' } },
      english,
      'A newer list was read already (1 August 2026).',
    ],
    [
      'REFUSED',
      { code: 'file.no-register', details: { looksLike: 'DISTANCES', missing: '', headers: '' } },
      dutch,
      'Dit is geen lijst van scholen. Het lijkt een lijst van afstanden tussen huis en school.',
    ],
  ] as const)('tells a file that is %s (%j) in a sentence', (outcome, refusal, language, words) => {
    const file: FilePreview = { ...nothing, outcome, refusal: refusal && { ...refusal } };
    expect(describeFiles([file], language)).toContain(words);
  });
});
