import {
  downloadBoardMatrix,
  downloadBoardOverview,
  downloadPartnershipMatrix,
  matrixRows,
  matrixSchools,
  readBoardMatrix,
  readBoardOverview,
  type Matrix,
} from '@verankerd/contract';
import { scales1 } from '@verankerd/content';
import { nl } from '@verankerd/content/texts';
import { questionKeys } from '@verankerd/domain';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { nodesOf, readPdf } from '../../exports/testing/read-pdf';
import type { TestApi } from '../../platform/testing/test-api';
import { year, OversightStage } from '../oversight-stage';

// Whole files are made, on machines that have other work too.
jest.setTimeout(60_000);

const hostile = '=HYPERLINK("http://voorbeeld.test";"klik")';
const { columns, sheets } = nl.oversightExport;

type Query = Readonly<Record<string, string>>;
type Line = Readonly<Record<string, string>>;

describe('what an overseer takes along', () => {
  let stage: OversightStage;
  let api: TestApi;
  let board: { readonly boardId: string; readonly officer: string };
  let matrix: Matrix;

  beforeAll(async () => {
    stage = await OversightStage.start();
    ({ api } = stage);
    board = await stage.aBoard();
    for (const name of ['De Aap', 'Élan', hostile]) {
      const { params, cookie } = await stage.aSchool({ boardId: board.boardId, name });
      await stage.submit(
        params,
        cookie,
        name === 'De Aap' ? '@SUM(1); "nee"\nen verder' : undefined,
      );
    }
    const kept = await stage.aSchool({ boardId: board.boardId, name: 'Alleen een concept' });
    await stage.rate(kept.params, kept.cookie, 2, 1);
    const asked = { params: { boardId: board.boardId } };
    matrix = (await api.call(readBoardMatrix, asked, board.officer)).answer;
  });
  afterAll(() => api.stop());

  function download(path: string, query: Query = {}, cookie = board.officer) {
    return api.app.inject({
      method: 'GET',
      url: path.replace(':boardId', board.boardId),
      query: { ...query },
      headers: { cookie: `verankerd_session=${cookie}` },
    });
  }

  async function csv(query: Query = {}): Promise<readonly Line[]> {
    const { rawPayload, statusCode } = await download(downloadBoardMatrix.path, query);
    expect(statusCode).toBe(200);
    return parse(rawPayload, { delimiter: ';', bom: true, columns: true });
  }

  async function workbook(query: Query) {
    const asked = { ...query, format: 'xlsx' };
    const { rawPayload } = await download(downloadBoardMatrix.path, asked);
    const file = new ExcelJS.Workbook();
    await file.xlsx.load(rawPayload as unknown as ArrayBuffer);
    return file;
  }

  it('is a row a choice with the words and figures of the screen, with a school that handed in nothing', async () => {
    const lines = await csv({ layout: 'wide' });
    expect(lines.map((line) => line[columns.school])).toEqual(
      matrixSchools(matrix).map(({ name }) => (name === hostile ? `'${name}` : name)),
    );
    for (const row of matrixRows(matrix)) {
      const line = lines.find((each) => each[columns.code] === row.school.establishmentCode);
      expect(line).toMatchObject({
        [columns.intervention]: row.interventionName,
        [columns.overdue]: String(row.overdue),
        [columns.overdueSince]: row.overdueSince,
        [columns.handedInOn]: row.handedInOn,
        [columns.confirmed]: String(row.confirmed?.done),
        [columns.schoolYear]: year,
        [columns.asOn]: matrix.asOn,
        [columns.source]: 'Verankerd: alleen wat is ingediend',
      });
      questionKeys.forEach((question, place) => {
        const standing = row.questions[place];
        expect(line?.[nl.questions.short[question]]).toBe(
          standing && scales1.progress[standing.state].label.nl,
        );
      });
    }
    const quiet = lines.find((line) => line[columns.school] === 'Alleen een concept');
    expect(quiet).toMatchObject({ [columns.status]: 'Nog niets ingediend', Borgen: '' });
  });

  it('is a row a question, of which there are seven a choice', async () => {
    const lines = await csv({ layout: 'flat' });
    expect(lines).toHaveLength(7 * 3 + 1);
    const started = lines.filter((line) => line[columns.question] === 'Plan voor de start');
    expect(started).toHaveLength(3);
    for (const line of started)
      expect(line).toMatchObject({
        [columns.standing]: 'aandacht',
        [columns.attention]: 'ja',
        [columns.reason]: 'mijlpaal te laat',
      });
  });

  it('opens in a Dutch spreadsheet, and runs nothing that a school wrote', async () => {
    const { rawPayload, headers } = await download(downloadBoardMatrix.path);
    const text = rawPayload.toString('utf8');
    expect(text.startsWith('\uFEFF"School";')).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""http://voorbeeld.test"";""klik"")"`);
    expect(text).toContain(`"'@SUM(1); ""nee""\nen verder"`);
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="overzicht-per-interventie-stichting-proefbestuur-${year}.csv"`,
      'cache-control': 'private, no-store',
    });
  });

  it.each(['wide', 'flat'] as const)('is the same as a spreadsheet: %s', async (layout) => {
    const file = await workbook({ layout });
    const sheet = file.getWorksheet(sheets[layout]);
    const header = (sheet?.getRow(1).values as string[]).slice(1);
    const lines = await csv({ layout });
    expect(sheet?.rowCount).toBe(lines.length + 1);
    lines.forEach((line, place) => {
      const cells = header.map((name, column) => {
        const { value } = sheet?.getRow(place + 2).getCell(column + 1) ?? {};
        return [name, value === null ? '' : String(value as string | number)];
      });
      const plain = Object.entries(line).map(([name, text]) => [name, text.replace(/^'/, '')]);
      expect(cells).toEqual(plain);
    });
    const about = file.getWorksheet(sheets.about);
    expect(about?.getColumn(2).values).toEqual(
      expect.arrayContaining([matrix.asOn, year, 'Verankerd: alleen wat is ingediend']),
    );
  });

  it('is narrowed as the screen is', async () => {
    const [first] = matrixSchools(matrix);
    expect(await csv({ search: 'elan' })).toHaveLength(1);
    expect(await csv({ attention: 'true' })).toHaveLength(3);
    expect(await csv({ attention: 'true', question: 'ANCHORING' })).toHaveLength(0);
    expect(await csv({ state: 'ATTENTION', layout: 'flat', question: 'START_PLAN' })).toHaveLength(
      3,
    );
    expect(await csv({ school: first?.establishmentCode ?? '' })).toHaveLength(1);
    expect(await csv({ schoolYear: '2025-2026' })).toHaveLength(4);
    const about = (await workbook({ search: 'elan' })).getWorksheet(sheets.about);
    expect(about?.getColumn(2).values).toContain('Zoek een school: elan');
  });

  it('comes to counts per question, and names who asks for attention', async () => {
    const { answer } = await api.call(
      readBoardOverview,
      { params: { boardId: board.boardId } },
      board.officer,
    );
    expect(answer).toMatchObject({ all: 4, schools: 4, needing: 3, silent: 1, choices: 3 });
    expect(answer.questions).toMatchObject({
      state: 'SHOWN',
      figure: questionKeys.map((question, place) => ({
        question,
        counts: Object.fromEntries(
          ['ON_TRACK', 'ATTENTION', 'BEHIND', 'DONE', 'NOT_STARTED', 'NOT_APPLICABLE'].map(
            (state) => [
              state,
              matrixRows(matrix).filter((row) => row.questions[place]?.state === state).length,
            ],
          ),
        ),
      })),
    });
    expect(answer.silentSchools).toEqual([
      { name: 'Alleen een concept', place: 'Voorbeeldstad', isSharing: true },
    ]);
    expect(answer.anchoring).toEqual({ state: 'HIDDEN', reason: 'FEW_SCHOOLS' });
    expect(answer.asking.map(({ schoolName, questions }) => [schoolName, questions])).toEqual(
      [hostile, 'De Aap', 'Élan'].map((name) => [
        name,
        [{ question: 'START_PLAN', reason: 'OVERDUE' }],
      ]),
    );
  });

  it('tells no distribution over two schools, on screen nor on paper', async () => {
    const { answer } = await api.call(
      readBoardOverview,
      { params: { boardId: board.boardId }, query: { search: 'elan' } },
      board.officer,
    );
    expect(answer).toMatchObject({
      ...{ all: 4, schools: 1, needing: 1 },
      narrowedTo: { board: null, partnership: null, school: null },
    });
    expect(answer.questions).toEqual({ state: 'HIDDEN', reason: 'FEW_SCHOOLS' });
    const response = await download(downloadBoardOverview.path, { search: 'elan' });
    const { text } = await readPdf(response.rawPayload);
    expect(text).toContain('Te weinig scholen voor een beeld');
    expect(text).toContain('Zoek een school: elan');
  });

  it('is a tagged PDF with the same counts', async () => {
    const response = await download(downloadBoardOverview.path);
    expect(response.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="overzicht-stichting-proefbestuur-${year}.pdf"`,
    });
    const pdf = await readPdf(response.rawPayload);
    expect(pdf).toMatchObject({ isMarked: true, language: 'nl-NL' });
    expect(pdf.text).toContain('3 van de 4 scholen vragen nu om aandacht.');
    expect(pdf.text).toContain('alleen wat scholen hebben ingediend');
    const rows = nodesOf(pdf.structure, 'TR').map((row) => row.children.map(({ text }) => text));
    expect(rows).toContainEqual(['Plan voor de start', '0', '3', '0', '0', '0', '0']);
    expect(rows.filter(([school]) => school === 'Élan, Voorbeeldstad')).toHaveLength(1);
  });

  it('is nobody else’s, and no more than a school shares', async () => {
    const other = await stage.aBoard();
    for (const path of [downloadBoardMatrix.path, downloadBoardOverview.path])
      expect((await download(path, {}, other.officer)).statusCode).toBe(404);
    const { partnershipId, officer } = await stage.aPartnership();
    const { params, cookie, schoolId } = await stage.aSchool({ name: 'De Zwijger' });
    await api.world.relate('PARTNERSHIP', schoolId, partnershipId);
    await stage.submit(params, cookie);
    const path = downloadPartnershipMatrix.path.replace(':partnershipId', partnershipId);
    const lines: readonly Line[] = parse((await download(path, {}, officer)).rawPayload, {
      delimiter: ';',
      bom: true,
      columns: true,
    });
    expect(lines).toEqual([
      expect.objectContaining({
        [columns.school]: 'De Zwijger',
        [columns.status]: 'Deelt niets',
        [columns.intervention]: '',
      }),
    ]);
  });
});
