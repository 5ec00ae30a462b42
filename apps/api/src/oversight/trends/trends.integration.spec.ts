import {
  grantSharing,
  planMilestone,
  readBoardPortfolio,
  readBoardTrends,
  readBoardTrendSchools,
  readPartnershipTrends,
  recordRating,
} from '@verankerd/contract';
import {
  borgingIndex100,
  plainDate,
  type QuestionKey,
  type SchoolYear,
  type TrendMoment,
} from '@verankerd/domain';
import { Clock } from '../../platform/clock';
import { lastYear, OversightStage, year } from '../oversight-stage';

/**
 * A board of four schools, counted by hand. Last year Aap, Beer and Clown hand in on 1 November: all six components of
 * anchoring at 2, at 1 and at 0, so 12, 6 and 0 of 18 points. Clown plans a milestone on 1 December and leaves it. On
 * 15 January Beer hands in again with all at 2, and Das for the first time, with all at 2. This year Aap and Beer do.
 */
describe('how schools go over the years', () => {
  let stage: OversightStage;
  let board: Awaited<ReturnType<OversightStage['aBoard']>>;
  type School = { readonly schoolId: string; readonly choiceId: string; readonly cookie: string };
  let schools: Readonly<Record<'Aap' | 'Beer' | 'Clown' | 'Das', School>>;

  beforeAll(async () => {
    stage = await OversightStage.start();
    board = await stage.aBoard();
    schools = {
      Clown: await aSchool('Clown'),
      Das: await aSchool('Das'),
      Beer: await aSchool('Beer'),
      Aap: await aSchool('Aap'),
    };
    const { Aap, Beer, Clown, Das } = schools;
    setNow('2025-11-01T09:00:00Z');
    await rateAll(Aap, 2);
    await rateAll(Beer, 1);
    await rateAll(Clown, 0);
    const milestone = {
      question: 'START_PLAN' as const,
      title: 'Taken verdelen',
      plannedOn: plainDate('2025-12-01'),
      ownerRole: 'TEACHER' as const,
    };
    await stage.api.call(planMilestone, { params: keyOf(Clown), body: milestone }, Clown.cookie);
    for (const school of [Aap, Beer, Clown]) await handIn(school);
    setNow('2026-01-15T09:00:00Z');
    await rateAll(Beer, 2, 1);
    await rateAll(Das, 2);
    for (const school of [Beer, Das]) await handIn(school);
    setNow('2026-11-25T09:00:00Z');
    for (const school of [Aap, Beer]) await handIn(school, year);
    // A draft, which stays in the school.
    await rateAll(Clown, 1, 1);
  }, 120_000);
  afterAll(() => stage.api.stop());

  function setNow(moment: string): void {
    jest.spyOn(stage.api.app.get(Clock), 'now').mockImplementation(() => new Date(moment));
  }

  async function aSchool(name: string): Promise<School> {
    const schoolId = await stage.api.world.school({ name, boardId: board.boardId });
    const choiceId = await stage.api.world.choice(schoolId);
    return {
      schoolId,
      choiceId,
      cookie: await stage.api.world.signedIn('SCHOOL_LEADER', schoolId),
    };
  }

  const keyOf = ({ schoolId, choiceId }: School, schoolYear: SchoolYear = lastYear) => ({
    ...{ schoolId, choiceId, schoolYear },
  });

  async function rateAll(school: School, level: 0 | 1 | 2, version = 0): Promise<void> {
    for (const { aspect } of borgingIndex100.components) {
      const params = { ...keyOf(school), aspect: aspect as 'TIME' };
      const body = { state: 'RATED' as const, level };
      const { status } = await stage.api.call(
        recordRating,
        { params, body, version },
        school.cookie,
      );
      expect(status).toBe(200);
    }
  }

  async function handIn(school: School, schoolYear: SchoolYear = lastYear): Promise<void> {
    const { status } = await stage.submit(keyOf(school, schoolYear), school.cookie);
    expect(status).toBe(201);
  }

  async function trends(moment?: TrendMoment) {
    const { status, answer } = await stage.api.call(
      readBoardTrends,
      { params: { boardId: board.boardId }, query: moment ? { moment } : {} },
      board.officer,
    );
    expect(status).toBe(200);
    return answer;
  }

  async function lastYearBy(moment?: TrendMoment) {
    const found = (await trends(moment)).years.find(({ schoolYear }) => schoolYear === lastYear);
    if (found?.questions.state !== 'SHOWN' || found.anchoring.state !== 'SHOWN')
      throw new Error('Last year is shown');
    const { questions } = found.questions.figure;
    const statesOf = (question: QuestionKey) =>
      Object.entries(questions.find((one) => one.question === question)?.counts ?? {})
        .filter(([, count]) => count > 0)
        .map(([state, count]) => `${state} ${count}`);
    return {
      ...found,
      all: found.questions.figure,
      anchored: found.anchoring.figure,
      statesOf,
    };
  }

  it('lays last year beside this one on the same day, as it was then', async () => {
    const { moment, today } = await trends();
    const last = await lastYearBy();
    expect([moment, today]).toEqual(['SAME_DAY', '2026-11-25']);
    expect(last).toMatchObject({ on: '2025-11-25', schools: 3, choices: 3, notRunning: 0 });
    expect(last.statesOf('ANCHORING')).toEqual(['ON_TRACK 1', 'ATTENTION 1', 'DONE 1']);
    expect(last.statesOf('START_PLAN')).toEqual(['NOT_STARTED 3']);
    expect(last.all).toMatchObject({ overdue: 0, choicesWithOverdue: 0 });
    expect(last.anchored).toEqual({
      computed: 3,
      notComputed: 0,
      labels: { START: 1, UNDERWAY: 1, BUILDING: 1, FIRM: 0 },
      weakest: [1, 1, 1, 0],
      // 0, 33.3 and 66.7: the quarter points lie halfway.
      spread: { lower: 16.65, median: 33.3, upper: 50 },
    });
  });

  it('tells a year that is over as on its last day, by what was handed in last', async () => {
    const last = await lastYearBy('YEAR_END');
    expect(last).toMatchObject({ on: '2026-07-31', schools: 4, choices: 4 });
    expect(last.statesOf('ANCHORING')).toEqual(['ATTENTION 1', 'DONE 3']);
    expect(last.statesOf('START_PLAN')).toEqual(['BEHIND 1', 'NOT_STARTED 3']);
    expect(last.all).toMatchObject({ overdue: 1, choicesWithOverdue: 1 });
    expect(last.anchored).toMatchObject({
      labels: { START: 1, UNDERWAY: 0, BUILDING: 3, FIRM: 0 },
      spread: { median: 66.7, upper: 66.7 },
    });
    expect(last.anchored.spread?.lower).toBeCloseTo(0.75 * 66.7, 9);
  });

  it('gives no figure over two schools, and says why', async () => {
    const { years, schoolYears } = await trends();
    const hidden = { state: 'HIDDEN', reason: 'FEW_SCHOOLS' };
    expect(years.at(-1)).toMatchObject({
      schools: 2,
      choices: 2,
      questions: hidden,
      anchoring: hidden,
    });
    expect(years[0]).toMatchObject({ schoolYear: '2022-2023', schools: 0, questions: hidden });
    expect(schoolYears).toEqual([year, lastYear]);
  });

  it('counts what was overdue at the end of each month, of what was handed in by then', async () => {
    const { months } = await trends();
    const told = months.map(({ on, choices, overdue }) => [
      on,
      choices,
      overdue.state === 'SHOWN' ? overdue.figure : overdue.reason,
    ]);
    expect(told.slice(2, 6)).toEqual([
      ['2025-10-31', 0, 'FEW_SCHOOLS'],
      ['2025-11-30', 3, 0],
      ['2025-12-31', 3, 1],
      ['2026-01-31', 4, 1],
    ]);
    expect(told.at(-1)).toEqual(['2026-11-25', 2, 'FEW_SCHOOLS']);
  });

  it('shows each school by alphabet, on the same day or at the end of the year', async () => {
    const read = async (query: object) => {
      const { answer } = await stage.api.call(
        readBoardTrendSchools,
        { params: { boardId: board.boardId }, query },
        board.officer,
      );
      const place = answer.years.findIndex(({ schoolYear }) => schoolYear === lastYear);
      return {
        schools: answer.schools,
        list: answer.list.map(({ name, choices }) => [name, choices[0]?.indices[place]]),
      };
    };
    const same = [
      ['Aap', 66.7],
      ['Beer', 33.3],
      ['Clown', 0],
    ];
    expect(await read({})).toEqual({ schools: 3, list: same });
    expect(await read({ moment: 'YEAR_END' })).toEqual({
      schools: 4,
      list: [
        ['Aap', 66.7],
        ['Beer', 66.7],
        ['Clown', 0],
        ['Das', 66.7],
      ],
    });
    expect(await read({ page: 2 })).toEqual({ schools: 3, list: [] });
  });

  it('tells a partnership of the schools that share with it, and no more', async () => {
    const { partnershipId, officer } = await stage.aPartnership();
    const { schoolId, cookie } = schools.Clown;
    await stage.api.world.relate('PARTNERSHIP', schoolId, partnershipId);
    const seen = async () => {
      const { answer } = await stage.api.call(
        readPartnershipTrends,
        { params: { partnershipId }, query: {} },
        officer,
      );
      return answer.years.map(({ choices }) => choices);
    };
    expect(await seen()).toEqual([0, 0, 0, 0, 0]);
    await stage.api.call(
      grantSharing,
      { params: { schoolId }, body: { partnershipId, block: 'SEVEN_QUESTIONS' } },
      cookie,
    );
    expect(await seen()).toEqual([0, 0, 0, 1, 0]);
  });

  it('lists the interventions, where they are used and since when, and names the gaps', async () => {
    const { answer } = await stage.api.call(
      readBoardPortfolio,
      { params: { boardId: board.boardId }, query: { schoolYear: year } },
      board.officer,
    );
    expect(answer).toMatchObject({ schoolYear: year, schoolYears: [year, lastYear], schools: 2 });
    expect(answer.levels).toEqual([
      { level: 'UNIVERSAL', schools: 0, interventions: 0 },
      { level: 'SELECTIVE', schools: 0, interventions: 0 },
      { level: 'INDICATED', schools: 0, interventions: 0 },
    ]);
    const uses = answer.interventions.flatMap(({ uses }) => uses ?? []);
    expect(uses.map(({ schoolName, since, status }) => [schoolName, since, status])).toEqual(
      expect.arrayContaining([
        ['Aap', lastYear, 'ACTIVE'],
        ['Beer', lastYear, 'ACTIVE'],
      ]),
    );
    expect(answer.interventions[0]).toMatchObject({
      schools: 1,
      since: lastYear,
      notRunning: 0,
      targetLevels: [],
      anchoring: { state: 'HIDDEN', reason: 'FEW_SCHOOLS' },
    });
  });
});
