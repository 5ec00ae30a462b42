import ExcelJS from 'exceljs';
import { sampleSnapshot } from '../../reviews/testing/sample-snapshot';
import { unpackArchive } from '../files/steady-archive';
import { heightOfSlide, roomOfSlide } from '../slides/slide-measures';
import { nodesOf, readPdf } from '../testing/read-pdf';
import { readOffice, textOf } from '../testing/read-office';
import { makeReviewFile } from './make-review-file';
import { reviewSlides } from './review-slides';
import { tellingIn, type FrozenSnapshot } from './telling';

// Whole files are made, on machines that have other work too.
jest.setTimeout(60_000);

const frozen: FrozenSnapshot = { snapshot: sampleSnapshot(), checksum: 'a'.repeat(64) };
const languages = ['nl', 'en'] as const;
const long = 'Een zin met genoeg woorden om te tellen in een verslag van een school. '.repeat(250);
const heavy: FrozenSnapshot = {
  ...frozen,
  snapshot: sampleSnapshot({
    text: long,
    milestones: 40,
    measured: 'Leerlingen die zeggen dat zij zich op het plein en in de klas veilig voelen '
      .repeat(2)
      .slice(0, 150),
    schoolName: 'Openbare Daltonschool voor Samenwerkend Leren De Vrolijke Proefleerling',
  }),
};

/** Every file of a review as its reader sees it: text without white space, by kind. */
async function readAll(language: 'nl' | 'en'): Promise<Readonly<Record<string, string>>> {
  const pdf = async (kind: 'SUMMARY_PDF' | 'REPORT_PDF') =>
    (await readPdf(await makeReviewFile(kind, frozen, language))).text;
  const office = async (kind: 'REPORT_WORD' | 'SLIDES') =>
    [...(await readOffice(await makeReviewFile(kind, frozen, language)))]
      .filter(([name]) => /^(word\/document|ppt\/(slides|slideLayouts)\/slide)/.test(name))
      .map(([, xml]) => textOf(xml))
      .join(' ');
  const files = {
    SUMMARY_PDF: await pdf('SUMMARY_PDF'),
    REPORT_PDF: await pdf('REPORT_PDF'),
    REPORT_WORD: await office('REPORT_WORD'),
    SLIDES: await office('SLIDES'),
  };
  return Object.fromEntries(
    Object.entries(files).map(([kind, text]) => [kind, text.replace(/\s+/g, '')]),
  );
}

describe.each(languages)('the files of a review in %s', (language) => {
  const telling = tellingIn(language);
  const squeezed = (text: string) => text.replace(/\s+/g, '');

  it('tell the same figures, each as it stands in the snapshot', async () => {
    const files = await readAll(language);
    const { snapshot } = frozen;
    const everywhere = [
      ...snapshot.headlines.map((headline) => telling.read(headline)),
      ...snapshot.facts.questions.flatMap(({ question, state, inPlace, applicable }) => [
        telling.read(snapshot.words.questions[question]),
        telling.read(snapshot.words.questionStates[state]),
        telling.texts.reviews.reading.ofAspects(inPlace, applicable),
      ]),
      telling.date(snapshot.decision.nextReviewOn),
      telling.date(snapshot.frozen.on),
    ].map(squeezed);
    for (const text of Object.values(files))
      for (const part of everywhere) expect(text).toContain(part);
  });

  it('hold every figure of the appendix in report and Word alike, and none that is hidden', async () => {
    const { REPORT_PDF, REPORT_WORD } = await readAll(language);
    const { facts, sections } = frozen.snapshot;
    const parts = [
      ...facts.measurements.flatMap(({ points }) =>
        points
          .filter(({ value }) => value.state === 'HIDDEN')
          .map(({ shown }) => telling.read(shown)),
      ),
      ...facts.anchoring.years.map(({ index }) => telling.figure(index?.shown ?? 0)),
      ...facts.milestones.list.map(({ title }) => title),
      ...sections.map(({ text }) => text.split('\n\n')[0] ?? ''),
      frozen.checksum,
    ].map(squeezed);
    for (const text of [REPORT_PDF, REPORT_WORD])
      for (const part of parts) expect(text).toContain(part);
  });

  it('hold the same figures as data', async () => {
    const file = new ExcelJS.Workbook();
    const bytes = await makeReviewFile('DATA_SHEETS', frozen, language);
    await file.xlsx.load(bytes as unknown as ArrayBuffer);
    const { sheets } = telling.texts.exports;
    const column = (sheet: string, place: number) =>
      (file.getWorksheet(sheet)?.getColumn(place).values ?? []).slice(2);
    const { facts } = frozen.snapshot;
    expect(column(sheets.anchoring, 2)).toEqual(
      facts.anchoring.years.map(({ index }) => index?.shown),
    );
    expect(column(sheets.questions, 5)).toEqual(facts.questions.map(({ inPlace }) => inPlace));
    expect(column(sheets.milestones, 2)).toEqual(facts.milestones.list.map(({ title }) => title));
    const archive = await unpackArchive(await makeReviewFile('DATA_CSV', frozen, language));
    expect(archive).toHaveLength(file.worksheets.length);
    const csv = archive.find(({ name }) => name === `${sheets.anchoring.toLowerCase()}.csv`);
    for (const { index } of facts.anchoring.years)
      expect(csv?.bytes.toString('utf8')).toContain(`"${telling.figure(index?.shown ?? 0)}"`);
  });
});

describe('a review with much in it', () => {
  it.each(languages)('is still summed up on one page in %s', async (language) => {
    const read = await readPdf(await makeReviewFile('SUMMARY_PDF', heavy, language));
    expect(read.pages).toBe(1);
    expect(nodesOf(read.structure, 'H1')).toHaveLength(1);
  });

  it.each(languages)('has five slides off which nothing falls in %s', (language) => {
    const { slides } = reviewSlides(heavy, tellingIn(language));
    expect(slides).toHaveLength(5);
    for (const slide of slides) expect(heightOfSlide(slide)).toBeLessThanOrEqual(roomOfSlide);
  });
});

describe('makeReviewFile', () => {
  it.each([
    'SUMMARY_PDF',
    'REPORT_PDF',
    'REPORT_WORD',
    'SLIDES',
    'DATA_SHEETS',
    'DATA_CSV',
  ] as const)('makes the same %s of the same snapshot', async (kind) => {
    const made = () => makeReviewFile(kind, frozen, 'nl');
    expect((await made()).equals(await made())).toBe(true);
  });
});
