import { readBoardOversight, readBoardSubmission } from '@verankerd/contract';
import { questionProgressFrom, questionState } from '@verankerd/domain';
import type { TestApi } from '../platform/testing/test-api';
import { lastYear, year, OversightStage } from './oversight-stage';

describe('oversight by boards', () => {
  let stage: OversightStage;
  let api: TestApi;

  beforeAll(async () => {
    stage = await OversightStage.start();
    ({ api } = stage);
  });
  afterAll(() => api.stop());

  const boardMatrix = (boardId: string, cookie: string, asked = year) =>
    api.call(readBoardOversight, { params: { boardId }, query: { schoolYear: asked } }, cookie);

  it('shows a board all its schools by Dutch alphabet, also those that handed in nothing', async () => {
    const { boardId, officer } = await stage.aBoard();
    for (const name of ['De Zwaan', 'Élan', 'de Aap', 'Fries'])
      await api.world.school({ name, boardId });
    await api.world.school({ name: 'Van een ander', boardId: await api.world.board() });
    const { status, answer } = await boardMatrix(boardId, officer);
    expect(status).toBe(200);
    expect(answer.schools.map(({ name }) => name)).toEqual(['de Aap', 'De Zwaan', 'Élan', 'Fries']);
    expect(answer.schools[0]).toMatchObject({ choices: [], sharing: true, sector: 'PO' });
    expect(answer).toMatchObject({
      today: '2026-11-25',
      schoolYear: year,
      schoolYears: [year],
      organisation: { id: boardId, name: 'Stichting Proefbestuur' },
    });
  });

  it('keeps drafts in the school until they are handed in, and again after that', async () => {
    const { boardId, officer } = await stage.aBoard();
    const { params, cookie } = await stage.aSchool({ boardId });
    expect((await boardMatrix(boardId, officer)).answer.schools[0]?.choices).toEqual([]);

    await stage.submit(params, cookie);
    const [handedIn] = (await boardMatrix(boardId, officer)).answer.schools[0]?.choices ?? [];
    expect(handedIn).toMatchObject({
      choiceId: params.choiceId,
      interventionName: 'Proefinterventie',
      choiceStatus: 'ACTIVE',
      submittedAt: '2026-11-25T09:00:00.000Z',
      openPlannedOn: ['2026-11-24'],
    });

    await stage.rate(params, cookie, 2, 1);
    const [still] = (await boardMatrix(boardId, officer)).answer.schools[0]?.choices ?? [];
    expect(still).toEqual(handedIn);
    await stage.submit(params, cookie);
    const [again] = (await boardMatrix(boardId, officer)).answer.schools[0]?.choices ?? [];
    expect(again?.questions.points).toEqual([2, 0, 0, 0, 0, 0, 0]);
  });

  it('sends counts from which the state of a question follows', async () => {
    const { boardId, officer } = await stage.aBoard();
    const { params, cookie } = await stage.aSchool({ boardId });
    await stage.submit(params, cookie);
    const { answer } = await boardMatrix(boardId, officer);
    const [choice] = answer.schools[0]?.choices ?? [];
    const states = choice
      ? questionProgressFrom(choice.questions).map((question) =>
          questionState(question, answer.today),
        )
      : [];
    expect(states.slice(0, 3)).toEqual(['ON_TRACK', 'NOT_STARTED', 'ATTENTION']);
  });

  it('lets the board read what was handed in, without the notes of the team', async () => {
    const { boardId, officer } = await stage.aBoard();
    const { params, cookie } = await stage.aSchool({ boardId });
    await stage.submit(params, cookie, 'We wachten op de training.');
    const { status, answer } = await api.call(
      readBoardSubmission,
      { params: { boardId, ...params } },
      officer,
    );
    expect(status).toBe(200);
    expect(answer).toMatchObject({ number: 1, schoolName: 'De Proefschool', schoolYear: year });
    expect(answer.content.explanation).toBe('We wachten op de training.');
    expect(answer.content.ratings).toHaveLength(21);
    expect(answer.content.ratings[0]).toMatchObject({ aspect: 'VISION_LINK', level: 1 });
    expect(answer.content.milestones).toEqual([
      expect.objectContaining({ title: 'Taken verdelen', plannedOn: '2026-11-24' }),
    ]);
    expect(JSON.stringify(answer)).not.toContain('Niet voor het bestuur');
  });

  it('leaves the years of a school with the board that it had on 1 October', async () => {
    const [old, next] = [await stage.aBoard(), await stage.aBoard()];
    const { params, cookie, schoolId } = await stage.aSchool({ boardId: old.boardId });
    await stage.submit({ ...params, schoolYear: lastYear }, cookie);
    await api.database.owner.query(
      `UPDATE organisation_relations SET valid_to = '2026-08-01' WHERE school_id = $1`,
      [schoolId],
    );
    await api.world.relate('BOARD', schoolId, next.boardId, '2026-08-01');
    await stage.submit(params, cookie);

    const rows = async (board: typeof old, asked: typeof year) =>
      (await boardMatrix(board.boardId, board.officer, asked)).answer.schools.map(
        ({ choices }) => choices.length,
      );
    expect(await rows(old, lastYear)).toEqual([1]);
    expect(await rows(old, year)).toEqual([]);
    expect(await rows(next, lastYear)).toEqual([]);
    expect(await rows(next, year)).toEqual([1]);
    const { answer } = await boardMatrix(old.boardId, old.officer, lastYear);
    expect(answer.schoolYears).toEqual([year, lastYear]);

    const read = async ({ boardId, officer }: typeof old, asked: typeof year) =>
      (
        await api.call(
          readBoardSubmission,
          { params: { boardId, ...params, schoolYear: asked } },
          officer,
        )
      ).status;
    expect(await read(old, lastYear)).toBe(200);
    expect(await read(old, year)).toBe(404);
    expect(await read(next, lastYear)).toBe(404);
    expect(await read(next, year)).toBe(200);
  });

  it('shows the name of a school as it was on 1 October of the year', async () => {
    const { boardId, officer } = await stage.aBoard();
    const schoolId = await api.world.school({ name: 'Oude naam', boardId });
    await api.database.owner.query(
      `UPDATE organisation_names SET valid_to = '2026-09-01' WHERE organisation_id = $1`,
      [schoolId],
    );
    await api.database.owner.query(
      `INSERT INTO organisation_names (organisation_id, valid_from, name) VALUES ($1, '2026-09-01', 'Nieuwe naam')`,
      [schoolId],
    );
    const nameIn = async (asked: typeof year) =>
      (await boardMatrix(boardId, officer, asked)).answer.schools[0]?.name;
    expect(await nameIn(lastYear)).toBe('Oude naam');
    expect(await nameIn(year)).toBe('Nieuwe naam');
  });

  it('leaves out a school that had closed', async () => {
    const { boardId, officer } = await stage.aBoard();
    const schoolId = await api.world.school({ boardId });
    await api.database.owner.query(
      `UPDATE organisations SET closed_on = '2026-08-01' WHERE id = $1`,
      [schoolId],
    );
    expect((await boardMatrix(boardId, officer, lastYear)).answer.schools).toHaveLength(1);
    expect((await boardMatrix(boardId, officer, year)).answer.schools).toEqual([]);
  });

  it('answers 404 to officers of another board, to schools and to administrators', async () => {
    const { boardId } = await stage.aBoard();
    const { params, cookie } = await stage.aSchool({ boardId });
    await stage.submit(params, cookie);
    const { officer: stranger, boardId: otherBoard } = await stage.aBoard();
    const { officer: regional } = await stage.aPartnership();
    for (const who of [stranger, regional, cookie, await api.world.signedIn('ADMINISTRATOR')]) {
      expect((await boardMatrix(boardId, who)).status).toBe(404);
      const read = { params: { boardId, ...params } };
      expect((await api.call(readBoardSubmission, read, who)).status).toBe(404);
    }
    const detour = { params: { boardId: otherBoard, ...params } };
    expect((await api.call(readBoardSubmission, detour, stranger)).status).toBe(404);
  });

  it('refuses a school year that cannot be', async () => {
    const { boardId, officer } = await stage.aBoard();
    const { status, problem } = await api.send<never>(
      'GET',
      `/api/boards/${boardId}/oversight?schoolYear=2026-2028`,
      { cookie: `verankerd_session=${officer}` },
    );
    expect(status).toBe(422);
    expect(problem.errors).toEqual([
      expect.objectContaining({ pointer: '/query/schoolYear', code: 'not-a-school-year' }),
    ]);
  });
});
