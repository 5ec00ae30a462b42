import {
  grantSharing,
  matrixRows,
  matrixSchools,
  readBoardMatrix,
  readNationalMatrix,
  readNationalSubmission,
  readPartnershipMatrix,
  type Matrix,
} from '@verankerd/contract';
import { plainDate } from '@verankerd/domain';
import { Clock } from '../platform/clock';
import type { TestApi } from '../platform/testing/test-api';
import { lastYear, year, OversightStage } from './oversight-stage';

describe('the matrix of schools x seven questions', () => {
  let stage: OversightStage;
  let api: TestApi;

  beforeAll(async () => {
    stage = await OversightStage.start();
    ({ api } = stage);
  });
  afterAll(() => api.stop());
  afterEach(() => setNow('2026-11-25T09:00:00Z'));

  function setNow(moment: string): void {
    jest.spyOn(api.app.get(Clock), 'now').mockImplementation(() => new Date(moment));
  }

  type Asked = { readonly asOn?: string; readonly board?: string; readonly school?: string };

  async function boardMatrix(
    { boardId, officer }: { boardId: string; officer: string },
    { asOn, ...asked }: Asked = {},
    schoolYear = year,
  ): Promise<Matrix> {
    const query = { ...asked, ...(asOn && { asOn: plainDate(asOn) }), schoolYear };
    const { status, answer } = await api.call(
      readBoardMatrix,
      { params: { boardId }, query },
      officer,
    );
    expect(status).toBe(200);
    return answer;
  }

  it('lists all schools by Dutch alphabet, also those that handed in nothing', async () => {
    const board = await stage.aBoard();
    for (const name of ['De Zwaan', 'Élan', 'de Aap', 'Fries'])
      await api.world.school({ name, boardId: board.boardId });
    const matrix = await boardMatrix(board);
    expect(matrixSchools(matrix).map(({ name }) => name)).toEqual([
      'de Aap',
      'De Zwaan',
      'Élan',
      'Fries',
    ]);
    expect(matrixRows(matrix)).toEqual([]);
    expect(matrix).toMatchObject({
      today: '2026-11-25',
      asOn: '2026-11-25',
      schoolYears: [year],
      organisation: { id: board.boardId },
      places: ['Voorbeeldstad'],
      boards: [{ name: 'Stichting Proefbestuur' }],
    });
  });

  it('tells of what was handed in how it stands, why, and what the school says', async () => {
    const board = await stage.aBoard();
    const { params, cookie, schoolId } = await stage.aSchool({ boardId: board.boardId });
    await stage.submit(params, cookie, 'We wachten op de training.');
    const matrix = await boardMatrix(board);
    expect(matrixRows(matrix)).toEqual([
      expect.objectContaining({
        school: expect.objectContaining({
          id: schoolId,
          name: 'De Proefschool',
          place: 'Voorbeeldstad',
          sector: 'PO',
          isSharing: true,
          boardNumber: matrix.boards[0]?.number,
          partnershipCode: null,
        }),
        choiceId: params.choiceId,
        interventionName: 'Proefinterventie',
        status: 'ACTIVE',
        overdue: 1,
        overdueSince: '2026-11-24',
        handedInOn: '2026-11-25',
        isExplained: true,
        explanation: 'We wachten op de training.',
        anchoring: expect.objectContaining({ index: null, rated: 0, applicable: 6 }),
        confirmed: { done: 1, of: 1 },
      }),
    ]);
    expect(matrix.rows.standings).toBe('TNONNNN');
  });

  it('keeps drafts in the school, and tells how it stood on an earlier day', async () => {
    const board = await stage.aBoard();
    setNow('2026-10-10T09:00:00Z');
    const { params, cookie } = await stage.aSchool({ boardId: board.boardId });
    await stage.submit(params, cookie, 'Eerst');
    setNow('2026-11-01T09:00:00Z');
    await stage.rate(params, cookie, 2, 1);
    await stage.submit(params, cookie);
    setNow('2026-12-31T12:00:00Z');

    const on = async (asOn: string) => {
      const matrix = await boardMatrix(board, { asOn });
      const [row] = matrixRows(matrix);
      return [matrix.rows.standings, row?.explanation ?? null, row?.overdue ?? 0];
    };
    expect(await on('2026-10-09')).toEqual(['', null, 0]);
    expect(await on('2026-10-10')).toEqual(['TNNNNNN', 'Eerst', 0]);
    expect(await on('2026-11-01')).toEqual(['TNNNNNN', null, 0]);
    expect(await on('2026-11-25')).toEqual(['TNONNNN', null, 1]);
    expect(await on('2026-12-25')).toEqual(['TNBNNNN', null, 1]);
    expect((await boardMatrix(board, { asOn: '2030-01-01' })).asOn).toBe('2026-12-31');
  });

  it('narrows to one school, and leaves years with the board of then', async () => {
    const board = await stage.aBoard();
    const { params, cookie } = await stage.aSchool({ boardId: board.boardId, name: 'Een' });
    await api.world.school({ boardId: board.boardId, name: 'Twee' });
    await stage.submit({ ...params, schoolYear: lastYear }, cookie);
    const all = await boardMatrix(board, {}, lastYear);
    expect(all.schoolYears).toEqual([year, lastYear]);
    const [first] = matrixSchools(all);
    const one = await boardMatrix(board, { school: first?.establishmentCode ?? '' }, lastYear);
    expect(one.schools.names).toEqual(['Een']);
    expect(matrixRows(one)).toHaveLength(1);
    const other = await boardMatrix(board, { board: '00000' }, lastYear);
    expect(other.schools.names).toEqual([]);
    expect(matrixRows(other)).toEqual([]);
  });

  it('shows the national desk and a partnership only what schools share with them', async () => {
    const deskId = await api.world.nationalDesk();
    const officer = await api.world.signedIn('NATIONAL_DESK_OFFICER', deskId);
    const { partnershipId, officer: regional } = await stage.aPartnership();
    const { params, cookie, schoolId } = await stage.aSchool({ name: 'De Deler' });
    await api.world.relate('PARTNERSHIP', schoolId, partnershipId);
    await stage.submit(params, cookie);

    const seen = async () => {
      const desk = await api.call(readNationalMatrix, { params: { deskId } }, officer);
      const region = await api.call(readPartnershipMatrix, { params: { partnershipId } }, regional);
      const read = { params: { deskId, ...params } };
      return {
        desk: matrixRows(desk.answer).filter((row) => row.school.id === schoolId).length,
        listed: matrixSchools(desk.answer).some(({ id }) => id === schoolId),
        region: matrixRows(region.answer).length,
        read: (await api.call(readNationalSubmission, read, officer)).status,
      };
    };
    const share = (to: string) =>
      api.call(
        grantSharing,
        { params: { schoolId }, body: { partnershipId: to, block: 'SEVEN_QUESTIONS' } },
        cookie,
      );
    expect(await seen()).toEqual({ desk: 0, listed: true, region: 0, read: 404 });
    await share(deskId);
    expect(await seen()).toEqual({ desk: 1, listed: true, region: 0, read: 200 });
    await share(partnershipId);
    expect(await seen()).toEqual({ desk: 1, listed: true, region: 1, read: 200 });
  });
});
