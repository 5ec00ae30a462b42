import {
  readConfirmations,
  readHistory,
  readRatings,
  recordConfirmation,
  recordRating,
  type AspectConfirmation,
} from '@verankerd/contract';
import { schoolYear, type AspectKey } from '@verankerd/domain';
import { SchoolOverYears } from '../anchoring/testing/school-over-years';
import { TestApi } from '../platform/testing/test-api';

describe('the yearly confirmation', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  /** A school in its second year, which rated TIME 2, ROLES 1, SKILLS 0 and PLANNING not applicable in its first. */
  async function secondYear() {
    const school = await SchoolOverYears.found(api);
    school.on('2024-09-20');
    await school.rate(2, ['TIME', 'COMMITMENT']);
    await school.rate(1, ['ROLES']);
    await school.rate(0, ['SKILLS']);
    await school.send(recordRating, {
      params: { ...school.now, aspect: 'PLANNING' },
      body: { state: 'NOT_APPLICABLE', reason: 'De uitvoerder plant' },
      version: 0,
    });
    return school.on('2025-09-10');
  }

  async function aspectOf(school: SchoolOverYears, aspect: AspectKey): Promise<AspectConfirmation> {
    const { aspects } = await school.confirmations();
    const found = aspects.find((one) => one.aspect === aspect);
    if (!found) throw new Error(aspect);
    return found;
  }

  const ratingOf = async (school: SchoolOverYears, aspect: AspectKey) => {
    const { ratings } = await school.send(readRatings, { params: school.now });
    return ratings.find((rating) => rating.aspect === aspect);
  };

  it('fills in what was agreed last year, and asks the rest afresh', async () => {
    const school = await secondYear();
    const year = await school.confirmations();
    expect(year).toMatchObject({
      schoolYear: '2025-2026',
      deadline: '2025-10-31',
      deadlinePassed: false,
      settled: 0,
    });
    expect(year.aspects).toHaveLength(21);
    const tasks = Object.fromEntries(
      year.aspects.map(({ aspect, task, askReason, prefilled }) => [
        aspect,
        [task, askReason, prefilled],
      ]),
    );
    expect(tasks).toMatchObject({
      TIME: ['CONFIRM', null, 2],
      ROLES: ['CONFIRM', null, 1],
      SKILLS: ['RATE', 'NOT_IN_PLACE', 0],
      PLANNING: ['CONFIRM', null, 'NOT_APPLICABLE'],
      KNOWLEDGE: ['RATE', 'NOT_RATED', 'NOT_RATED'],
    });
    expect((await aspectOf(school, 'TIME')).outcomes).toEqual({
      YES: 2,
      PARTLY: 1,
      NO: 0,
      NOT_APPLICABLE: 'NOT_APPLICABLE',
    });
  });

  it('tells after 31 October that the word of last year has lapsed', async () => {
    const school = await secondYear();
    const year = await school.on('2025-11-01').confirmations();
    expect(year.deadlinePassed).toBe(true);
    expect(await aspectOf(school, 'TIME')).toMatchObject({
      task: 'RATE',
      askReason: 'LAPSED',
      prefilled: 2,
      standing: { agreedLevel: 2, earnedLevel: 1, confirmation: 'LAPSED' },
      lastYear: { earnedLevel: 2 },
    });
  });

  it.each([
    ['TIME', { answer: 'YES' }, { state: 'RATED', level: 2, reason: null }],
    ['TIME', { answer: 'PARTLY', reason: 'Minder uren' }, { state: 'RATED', level: 1 }],
    ['ROLES', { answer: 'NO' }, { state: 'RATED', level: 0 }],
    [
      'PLANNING',
      { answer: 'YES' },
      { state: 'NOT_APPLICABLE', level: null, reason: 'De uitvoerder plant' },
    ],
    ['PLANNING', { answer: 'NO' }, { state: 'NOT_RATED', level: null }],
    [
      'KNOWLEDGE',
      { answer: 'NOT_APPLICABLE', reason: 'Een gast geeft de lessen' },
      { state: 'NOT_APPLICABLE', reason: 'Een gast geeft de lessen' },
    ],
  ] as const)('sets the rating of the year: %s, %j', async (aspect, body, rating) => {
    const school = await secondYear();
    const saved = await school.send(recordConfirmation, {
      params: { ...school.now, aspect },
      body,
      version: 0,
    });
    expect(saved).toMatchObject({ answer: body.answer, version: 1, ratingVersion: 1 });
    expect(saved.saved?.by).toContain('Proefpersoon');
    expect(await ratingOf(school, aspect)).toMatchObject({ ...rating, version: 1 });
  });

  it('settles an aspect that was answered, once', async () => {
    const school = await secondYear();
    await school.confirm('YES', ['TIME']);
    expect(await school.confirmations()).toMatchObject({ settled: 1 });
    expect(await aspectOf(school, 'TIME')).toMatchObject({ task: 'SETTLED', answer: 'YES' });
  });

  it('lets a slip of the finger be put right: what the answer is about stays the same', async () => {
    const school = await secondYear();
    await school.confirm('NO', ['TIME']);
    expect(await aspectOf(school, 'TIME')).toMatchObject({ prefilled: 2, answer: 'NO' });
    await school.confirm('YES', ['TIME']);
    expect(await aspectOf(school, 'TIME')).toMatchObject({
      answer: 'YES',
      version: 2,
      standing: { agreedLevel: 2, yearsConfirmed: 2 },
    });
  });

  it('takes an answer back, and with it the rating that came of it', async () => {
    const school = await secondYear();
    await school.confirm('YES', ['TIME']);
    const back = await school.send(recordConfirmation, {
      params: { ...school.now, aspect: 'TIME' },
      body: { answer: 'NOT_ANSWERED' },
      version: 1,
    });
    expect(back).toMatchObject({ answer: null, version: 2, task: 'CONFIRM' });
    expect(await ratingOf(school, 'TIME')).toMatchObject({ state: 'NOT_RATED', version: 2 });
  });

  it('gives way to a later rating of the same school year', async () => {
    const school = await secondYear();
    await school.confirm('YES', ['TIME']);
    school.on('2026-02-01');
    await school.rate(1, ['TIME']);
    expect(await aspectOf(school, 'TIME')).toMatchObject({
      answer: null,
      prefilled: 1,
      task: 'SETTLED',
      standing: { agreedLevel: 1 },
    });
  });

  it('refuses to confirm what was never agreed', async () => {
    const school = await secondYear();
    const { status, problem } = await api.call(
      recordConfirmation,
      { params: { ...school.now, aspect: 'KNOWLEDGE' }, body: { answer: 'YES' }, version: 0 },
      school.cookie,
    );
    expect([status, problem.code]).toEqual([409, 'confirmation.nothing-to-confirm']);
    expect(await ratingOf(school, 'KNOWLEDGE')).toMatchObject({ version: 0, saved: null });
  });

  it('refuses a school year that has yet to begin', async () => {
    const school = await secondYear();
    const params = {
      ...school.choice,
      schoolYear: schoolYear('2026-2027'),
      aspect: 'TIME',
    } as const;
    const { status, problem } = await api.call(
      recordConfirmation,
      { params, body: { answer: 'YES' }, version: 0 },
      school.cookie,
    );
    expect([status, problem.code]).toEqual([409, 'confirmation.year-not-begun']);
  });

  it('lets one of two people at once be first, and shows the other what was said', async () => {
    const school = await secondYear();
    const params = { ...school.now, aspect: 'TIME' } as const;
    const answers = await Promise.all(
      (['YES', 'NO'] as const).map((answer) =>
        api.call(recordConfirmation, { params, body: { answer }, version: 0 }, school.cookie),
      ),
    );
    const [won, lost] = answers.toSorted((a, b) => a.status - b.status);
    expect([won?.status, lost?.status]).toEqual([200, 412]);
    expect(lost?.problem.current).toMatchObject({ answer: won?.answer.answer, version: 1 });
  });

  it('writes answer and outcome into the history', async () => {
    const school = await secondYear();
    await school.send(recordConfirmation, {
      params: { ...school.now, aspect: 'TIME' },
      body: { answer: 'PARTLY', reason: 'Minder uren', evidenceChecked: true },
      version: 0,
    });
    const { events } = await school.send(readHistory, {
      params: school.choice,
      query: { kind: 'confirmation' },
    });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: 'confirmation.recorded',
      subject: 'TIME',
      schoolYear: '2025-2026',
      role: 'CORE_TEAM_MEMBER',
      before: null,
      after: {
        answer: 'PARTLY',
        reason: 'Minder uren',
        evidenceChecked: true,
        rating: { state: 'RATED', level: 1 },
      },
    });
  });

  it('does not exist for another school, nor before the choice began', async () => {
    const school = await secondYear();
    const stranger = await api.world.signedIn('SCHOOL_LEADER', await api.world.school());
    const params = { ...school.now, aspect: 'TIME' } as const;
    const answers = [
      await api.call(readConfirmations, { params: school.now }, stranger),
      await api.call(recordConfirmation, { params, body: { answer: 'YES' }, version: 0 }, stranger),
      await api.call(
        readConfirmations,
        { params: { ...school.choice, schoolYear: schoolYear('2022-2023') } },
        school.cookie,
      ),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect((await aspectOf(school, 'TIME')).version).toBe(0);
  });
});
