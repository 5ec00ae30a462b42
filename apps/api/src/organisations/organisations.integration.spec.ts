import { readSchool } from '@verankerd/contract';
import { schoolYear } from '@verankerd/domain';
import { TestApi } from '../platform/testing/test-api';

describe('a school', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  /** A school that got another name, board and partnership on 1 August 2024. */
  async function movedSchool() {
    const [first, second] = [
      await api.world.board('Eerste bestuur'),
      await api.world.board('Tweede bestuur'),
    ];
    const [north, south] = [
      await api.world.partnership('Verbond Noord'),
      await api.world.partnership('Verbond Zuid'),
    ];
    const schoolId = await api.world.school({ name: 'Oude naam', boardId: first });
    const { owner } = api.database;
    await api.world.relate('PARTNERSHIP', schoolId, north);
    await owner.query(
      `UPDATE organisation_relations SET valid_to = '2024-08-01' WHERE school_id = $1`,
      [schoolId],
    );
    await owner.query(
      `UPDATE organisation_names SET valid_to = '2024-08-01' WHERE organisation_id = $1`,
      [schoolId],
    );
    await owner.query(
      `INSERT INTO organisation_names (organisation_id, valid_from, name, place) VALUES ($1, '2024-08-01', 'Nieuwe naam', 'Voorbeeldstad')`,
      [schoolId],
    );
    await api.world.relate('BOARD', schoolId, second, '2024-08-01');
    await api.world.relate('PARTNERSHIP', schoolId, south, '2024-08-01');
    const cookie = await api.world.signedIn('SCHOOL_LEADER', schoolId);
    return { schoolId, cookie, first, second, north, south };
  }

  it('shows its name, board and partnerships of now', async () => {
    const { schoolId, cookie, second, south } = await movedSchool();
    const { status, answer } = await api.call(readSchool, { params: { schoolId } }, cookie);
    expect(status).toBe(200);
    expect(answer).toEqual({
      id: schoolId,
      establishmentCode: expect.stringMatching(/^99Z[A-Z]\d\d$/),
      sector: 'PO',
      holidayRegion: null,
      closedOn: null,
      name: 'Nieuwe naam',
      place: 'Voorbeeldstad',
      board: { id: second, name: 'Tweede bestuur' },
      partnerships: [{ id: south, name: 'Verbond Zuid', code: expect.stringMatching(/^PO\d{4}$/) }],
      inSchoolYear: null,
    });
  });

  it.each([
    ['2023-2024', 'Oude naam', 'Eerste bestuur', ['Verbond Noord']],
    ['2024-2025', 'Nieuwe naam', 'Tweede bestuur', ['Verbond Zuid']],
    ['2026-2027', 'Nieuwe naam', 'Tweede bestuur', ['Verbond Zuid']],
    ['2015-2016', 'Oude naam', 'Eerste bestuur', []],
  ])(
    'shows of %s the name %s, the board %s and the partnerships %j',
    async (year, name, board, partnerships) => {
      const { schoolId, cookie } = await movedSchool();
      const query = { schoolYear: schoolYear(year) };
      const { answer } = await api.call(readSchool, { params: { schoolId }, query }, cookie);
      expect(answer.name).toBe('Nieuwe naam');
      expect(answer.inSchoolYear).toMatchObject({ schoolYear: year, name, board: { name: board } });
      expect(answer.inSchoolYear?.partnerships.map((partnership) => partnership.name)).toEqual(
        partnerships,
      );
    },
  );

  it('stays readable for the board and the partnership that it left', async () => {
    const { schoolId, first, north } = await movedSchool();
    const board = await api.world.signedIn('BOARD_OFFICER', first);
    const partnership = await api.world.signedIn('PARTNERSHIP_OFFICER', north);
    for (const cookie of [board, partnership])
      expect((await api.call(readSchool, { params: { schoolId } }, cookie)).status).toBe(200);
  });

  it('keeps its last name after it closed', async () => {
    const schoolId = await api.world.school({ name: 'Gesloten school' });
    await api.database.owner.query(
      `UPDATE organisations SET closed_on = '2025-08-01' WHERE id = $1`,
      [schoolId],
    );
    await api.database.owner.query(
      `UPDATE organisation_names SET valid_to = '2025-08-01' WHERE organisation_id = $1`,
      [schoolId],
    );
    const cookie = await api.world.signedIn('SCHOOL_LEADER', schoolId);
    const { answer } = await api.call(readSchool, { params: { schoolId } }, cookie);
    expect(answer).toMatchObject({ name: 'Gesloten school', board: null, closedOn: '2025-08-01' });
  });

  it('is not a board: its id answers 404', async () => {
    const boardId = await api.world.board();
    const cookie = await api.world.signedIn('ADMINISTRATOR');
    expect((await api.call(readSchool, { params: { schoolId: boardId } }, cookie)).status).toBe(
      404,
    );
  });

  it.each(['2026', '2026-2028', '0000-0001', '9998-9999', ''])(
    'refuses the school year "%s"',
    async (year) => {
      const { schoolId, cookie } = await movedSchool();
      const { status, problem } = await api.send(
        'GET',
        `/api/schools/${schoolId}?schoolYear=${year}`,
        {
          cookie: `verankerd_session=${cookie}`,
        },
      );
      expect(status).toBe(422);
      expect(problem.errors).toMatchObject([
        { pointer: '/query/schoolYear', code: 'not-a-school-year' },
      ]);
    },
  );
});
