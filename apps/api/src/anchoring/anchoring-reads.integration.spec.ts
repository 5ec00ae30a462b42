import {
  addAnnotation,
  planMilestone,
  readAnchoring,
  readAnchoringForecast,
  readAnchoringSeries,
  readHandOver,
  recordAnswer,
  removeAnnotation,
  setAnchoringGoal,
} from '@verankerd/contract';
import { plainDate } from '@verankerd/domain';
import { TestApi } from '../platform/testing/test-api';
import { coreAspects, SchoolOverYears } from './testing/school-over-years';

describe('what the pages of anchoring read', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  /** Two confirmed years, half of it written down; a third year in which the deadline passed in silence. */
  async function thirdYear() {
    const school = await SchoolOverYears.found(api);
    await school.on('2024-09-20').rate(2);
    await school.rate(1, ['KNOWLEDGE']);
    await school.recordPlaces(coreAspects.slice(0, 3));
    await school.on('2025-09-20').confirm('YES');
    return school.on('2026-11-25');
  }

  it('draws the line over the school years, with steps, lapses and the ceiling', async () => {
    const school = await thirdYear();
    const series = await school.send(readAnchoringSeries, { params: school.choice });
    expect(
      series.points.map(({ schoolYear, on, isRunning, result }) => [
        schoolYear,
        on,
        isRunning,
        result.index.state === 'COMPUTED' ? result.index.figure.shown : null,
        result.ceiling.shown,
      ]),
    ).toEqual([
      ['2024-2025', '2025-07-31', false, 66.7, 66.7],
      ['2025-2026', '2026-07-31', false, 83.3, 100],
      ['2026-2027', '2026-11-25', true, 50, 100],
    ]);
    expect(series.points[1]?.steps).toEqual(
      coreAspects.slice(0, 3).map((aspect) => ({ aspect, from: 2, to: 3 })),
    );
    expect(series.points[2]?.lapses).toHaveLength(6);
    expect(series.breaks).toEqual([]);
  });

  it('makes a heat map of questions by school years, the same years as the line', async () => {
    const school = await thirdYear();
    const { heatMap } = await school.send(readAnchoringSeries, { params: school.choice });
    expect(heatMap.map(({ schoolYear }) => schoolYear)).toEqual([
      '2024-2025',
      '2025-2026',
      '2026-2027',
    ]);
    const cells = heatMap.map(({ questions }) => questions.find((q) => q.question === 'ANCHORING'));
    expect(
      cells.map((cell) => [cell?.rated, cell?.points, cell?.lowest, cell?.anchored, cell?.lapsed]),
    ).toEqual([
      [4, 8, 2, 0, 0],
      [4, 11, 2, 3, 0],
      [4, 7, 1, 0, 4],
    ]);
    const training = heatMap[2]?.questions.find((q) => q.question === 'TEAM_PREPARATION');
    expect(training).toMatchObject({ applicable: 5, rated: 1, points: 0, lowest: 0 });
  });

  it('keeps notes on the time line until they are taken away', async () => {
    const school = await thirdYear();
    const note = await school.send(addAnnotation, {
      params: school.choice,
      body: { on: plainDate('2026-01-10'), text: 'nieuwe directeur' },
    });
    const read = () => school.send(readAnchoringSeries, { params: school.choice });
    expect((await read()).annotations).toEqual([note]);
    const params = { ...school.choice, annotationId: note.id };
    await school.send(removeAnnotation, { params });
    expect((await read()).annotations).toEqual([]);
    expect((await api.call(removeAnnotation, { params }, school.cookie)).status).toBe(404);
  });

  it.each([
    [{ on: '2026-01-10', text: 'x'.repeat(81) }, '/body/text', 'too-long'],
    [{ on: '2026-11-26', text: 'nieuwe directeur' }, '/body/on', 'anchoring.day-in-future'],
  ])('refuses the note %j', async (body, pointer, code) => {
    const school = await thirdYear();
    const { problem } = await api.call(
      addAnnotation,
      { params: school.choice, body: body as { on: ReturnType<typeof plainDate>; text: string } },
      school.cookie,
    );
    expect(problem.errors).toEqual([expect.objectContaining({ pointer, code })]);
  });

  it('says how much the index depends on choices', async () => {
    const school = await thirdYear();
    const { robustness } = await school.anchoring();
    expect(robustness?.outcomes.map(({ variant }) => variant.kind)).toEqual([
      'EQUAL_WEIGHTS',
      'DOUBLED_QUESTION',
      ...coreAspects.map(() => 'LEFT_OUT'),
    ]);
    expect(robustness).toMatchObject({
      leaveOneOut: { lowest: { shown: 46.7 }, highest: { shown: 53.3 } },
      labelDependsOnChoices: true,
    });
  });

  it('hands over everything that a new coordinator needs', async () => {
    const school = await thirdYear();
    await school.send(planMilestone, {
      params: school.now,
      body: {
        question: 'ANCHORING',
        title: 'Afspraken opnieuw bekijken',
        plannedOn: plainDate('2027-02-01'),
        ownerRole: 'WELLBEING_COORDINATOR',
      },
    });
    await school.send(recordAnswer, {
      params: { ...school.now, question: 'ANCHORING' },
      body: { answer: 'In het borgdocument en de jaarplanning' },
      version: 0,
    });
    const pack = await school.send(readHandOver, { params: school.choice });
    expect(pack).toMatchObject({
      schoolYear: '2026-2027',
      school: { name: 'De Proefschool', place: 'Voorbeeldstad' },
      choice: { interventionName: 'Proefinterventie', goal: 'Prettig samen leren' },
      deadline: '2027-10-31',
      answers: [{ question: 'ANCHORING', schoolYear: '2026-2027' }],
      openMilestones: [{ title: 'Afspraken opnieuw bekijken', schoolYear: '2026-2027' }],
      resilience: {
        restsOnOne: [{ role: 'WELLBEING_COORDINATOR', things: [{ kind: 'MILESTONE' }] }],
      },
    });
    expect(pack.aspects).toHaveLength(21);
    expect(pack.aspects.filter(({ lastingPlace }) => lastingPlace.place)).toHaveLength(3);
    expect(pack.recentChanges[0]).toMatchObject({ kind: 'answer.recorded', subject: 'ANCHORING' });
  });

  it('is empty, and not at fault, for a choice about which nothing was ever said', async () => {
    const school = (await SchoolOverYears.found(api)).on('2026-11-25');
    expect((await school.anchoring()).result).toMatchObject({
      index: { state: 'NOT_COMPUTABLE', reason: 'COVERAGE_TOO_LOW' },
      coverage: { part: 0, whole: 6 },
      label: null,
      weakestLink: null,
    });
    const series = await school.send(readAnchoringSeries, { params: school.choice });
    expect(series.points).toHaveLength(1);
    const pack = await school.send(readHandOver, { params: school.choice });
    expect(pack.resilience.resilientShare).toBeNull();
  });

  it('does not exist for another school', async () => {
    const school = await thirdYear();
    const stranger = await api.world.signedIn('SCHOOL_LEADER', await api.world.school());
    const params = school.choice;
    const note = { on: plainDate('2026-01-10'), text: 'nieuwe directeur' };
    const own = await school.send(addAnnotation, { params, body: note });
    const answers = [
      await api.call(readAnchoring, { params, query: {} }, stranger),
      await api.call(readAnchoringForecast, { params }, stranger),
      await api.call(readAnchoringSeries, { params }, stranger),
      await api.call(readHandOver, { params }, stranger),
      await api.call(setAnchoringGoal, { params, body: { goal: 10 }, version: 0 }, stranger),
      await api.call(addAnnotation, { params, body: note }, stranger),
      await api.call(removeAnnotation, { params: { ...params, annotationId: own.id } }, stranger),
    ];
    expect(answers.map(({ status }) => status)).toEqual(Array(7).fill(404));
  });

  it('stays in the school: a board reads none of it', async () => {
    const boardId = await api.world.board();
    const school = await thirdYear();
    await api.world.relate('BOARD', school.schoolId, boardId);
    const officer = await api.world.signedIn('BOARD_OFFICER', boardId);
    const { status } = await api.call(readAnchoring, { params: school.choice, query: {} }, officer);
    expect(status).toBe(404);
  });
});
