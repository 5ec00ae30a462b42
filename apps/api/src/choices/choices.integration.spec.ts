import {
  createChoice,
  editChoice,
  listChoices,
  readChoice,
  recordRating,
  type RequestOf,
} from '@verankerd/contract';
import { laterSchoolYear, plainDate, schoolYear, schoolYearOf } from '@verankerd/domain';
import { randomUUID } from 'node:crypto';
import { SystemClock } from '../platform/clock';
import { TestApi } from '../platform/testing/test-api';

type Body = NonNullable<RequestOf<typeof createChoice>['body']>;

const today = new SystemClock().today();
const thisYear = schoolYearOf(today);

const ownIntervention = { kind: 'OWN', name: 'Maatjes', provider: null, link: null } as const;

/** Answers as a school gives them; `changes` are what a case is about. */
function answers(changes: Partial<Body> = {}): Omit<Body, 'intervention'> {
  return {
    startSchoolYear: thisYear,
    goal: 'Minder pesten op het plein',
    targetGroup: 'UNIVERSAL',
    foundIn: 'Databank van het NJi',
    effectiveness: 'Eerste aanwijzingen',
    recognitionLevel: 'FIRST_INDICATIONS',
    recognitionSource: 'NJi',
    recognitionSeenOn: plainDate('2026-01-15'),
    executor: 'Groepsleerkrachten',
    training: 'Twee middagen',
    hours: '20 uur per leerkracht per jaar',
    cost: null,
    alternatives: [{ name: 'Andere aanpak', reasonNot: 'Past niet bij onze visie' }],
    decidedBy: 'Kernteam, met instemming van de MR',
    decidedOn: plainDate('2026-02-01'),
    ...changes,
  };
}

describe('choices of a school', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  async function aSchool() {
    const schoolId = await api.world.school();
    const cookie = await api.world.signedIn('CORE_TEAM_MEMBER', schoolId);
    return { schoolId, cookie };
  }

  async function aMadeChoice(changes: Partial<Body> = {}) {
    const { schoolId, cookie } = await aSchool();
    const interventionId = await api.world.intervention('Goed gedrag');
    const body: Body = {
      ...answers(changes),
      intervention: changes.intervention ?? { kind: 'CATALOGUE', interventionId },
    };
    const made = await api.call(createChoice, { params: { schoolId }, body }, cookie);
    return { schoolId, cookie, interventionId, body, made, choiceId: made.answer.id };
  }

  describe('making a choice', () => {
    it('keeps every answer, and shows it again', async () => {
      const { schoolId, cookie, interventionId, made, choiceId } = await aMadeChoice();
      expect(made.status).toBe(201);
      expect(made.answer).toMatchObject({
        ...answers(),
        schoolId,
        intervention: { id: interventionId, name: 'Goed gedrag' },
        status: 'ACTIVE',
        statusSince: today,
        replacedBy: null,
        replaces: [],
        schoolYears: [thisYear],
        actions: ['PAUSE', 'STOP', 'REPLACE'],
        editable: true,
        version: 1,
      });
      expect(made.answer.saved?.by).toContain('Proefpersoon');
      const read = await api.call(readChoice, { params: { schoolId, choiceId } }, cookie);
      expect(read.answer).toEqual(made.answer);
      expect(read.headers['etag']).toBe('"1"');
    });

    it("takes a school's own intervention, which no other school sees", async () => {
      const intervention = {
        kind: 'OWN',
        name: 'Onze maatjesaanpak',
        provider: '',
        link: null,
      } as const;
      const { made, schoolId } = await aMadeChoice({ intervention });
      expect(made.answer.intervention).toMatchObject({
        key: null,
        name: 'Onze maatjesaanpak',
        provider: null,
      });
      const other = await aSchool();
      const stolen = await api.call(
        createChoice,
        {
          params: { schoolId: other.schoolId },
          body: {
            ...answers(),
            intervention: { kind: 'CATALOGUE', interventionId: made.answer.intervention.id },
          },
        },
        other.cookie,
      );
      expect(stolen.problem).toMatchObject({
        status: 422,
        errors: [
          { pointer: '/body/intervention/interventionId', code: 'choice.unknown-intervention' },
        ],
      });
      expect(schoolId).not.toBe(other.schoolId);
    });

    it('makes one choice of a request that is sent twice', async () => {
      const { schoolId, cookie } = await aSchool();
      const interventionId = await api.world.intervention();
      const request = {
        params: { schoolId },
        body: { ...answers(), intervention: { kind: 'CATALOGUE', interventionId } as const },
        idempotencyKey: randomUUID(),
      };
      const both = await Promise.all([
        api.call(createChoice, request, cookie),
        api.call(createChoice, request, cookie),
      ]);
      expect(both.map(({ status }) => status)).toEqual([201, 201]);
      expect(both[0].answer).toEqual(both[1].answer);
      const other = await api.call(
        createChoice,
        { ...request, body: { ...request.body, goal: 'Iets anders' } },
        cookie,
      );
      expect(other.problem).toMatchObject({ status: 409, code: 'request.idempotency-key-reused' });
      const list = await api.call(listChoices, { params: { schoolId } }, cookie);
      expect(list.answer.choices).toHaveLength(1);
    });

    it.each([
      ['2021-2022', thisYear],
      [thisYear, thisYear],
      [laterSchoolYear(thisYear, 1), laterSchoolYear(thisYear, 1)],
    ])('that starts in %s begins the summary of %s', async (startSchoolYear, summarised) => {
      const { schoolId, choiceId } = await aMadeChoice({
        startSchoolYear: schoolYear(startSchoolYear),
      });
      const rows = await api.database.owner.query(
        `SELECT school_year, edition, choice_status, rated FROM oversight_summaries WHERE school_id = $1 AND choice_id = $2`,
        [schoolId, choiceId],
      );
      expect(rows).toEqual([
        {
          school_year: summarised,
          edition: 'CURRENT',
          choice_status: 'ACTIVE',
          rated: [0, 0, 0, 0, 0, 0, 0],
        },
      ]);
    });

    it.each([
      ['startSchoolYear', 'choice.start-year-out-of-range', laterSchoolYear(thisYear, 2)],
      ['startSchoolYear', 'choice.start-year-out-of-range', '1999-2000'],
      ['startSchoolYear', 'not-a-school-year', '2026-2028'],
      ['startSchoolYear', 'not-a-school-year', '0000-0001'],
      ['startSchoolYear', 'not-a-school-year', '9998-9999'],
      ['decidedOn', 'choice.decided-in-future', '2199-01-01'],
      ['decidedOn', 'not-a-date', '2026-02-30'],
      ['goal', 'required', ''],
      ['goal', 'too-long', 'x'.repeat(2001)],
      ['goal', 'wrong-type', 7],
      ['goal', 'required', null],
      ['hours', 'too-long', 'x'.repeat(2001)],
      ['targetGroup', 'not-a-choice', 'EVERYBODY'],
      ['recognitionLevel', 'not-a-choice', 'GREAT'],
      ['decidedBy', 'required', undefined],
      ['decidedBy', 'too-long', 'x'.repeat(501)],
      ['alternatives', 'wrong-type', 'none'],
      ['alternatives', 'too-many', Array(21).fill({ name: 'A', reasonNot: 'B' })],
      ['alternatives/0/reasonNot', 'required', [{ name: 'A' }]],
      ['intervention/kind', 'not-a-choice', { kind: 'MAGIC' }],
      ['intervention/interventionId', 'not-an-id', { kind: 'CATALOGUE', interventionId: 'x' }],
      [
        'intervention/interventionId',
        'choice.unknown-intervention',
        { kind: 'CATALOGUE', interventionId: randomUUID() },
      ],
      ['intervention/name', 'required', { ...ownIntervention, name: ' ' }],
      ['intervention/name', 'too-long', { ...ownIntervention, name: 'x'.repeat(201) }],
      ['intervention/link', 'not-a-link', { ...ownIntervention, link: 'javascript:alert(1)' }],
      ['status', 'unknown-field', 'STOPPED'],
    ])('refuses a wrong %s: %s', async (field, code, value) => {
      const [sent = field] = field.split('/');
      const { schoolId, cookie } = await aSchool();
      const interventionId = await api.world.intervention();
      const { status, problem } = await api.send('POST', `/api/schools/${schoolId}/choices`, {
        body: {
          ...answers(),
          intervention: { kind: 'CATALOGUE', interventionId },
          [sent]: value,
        },
        headers: { 'idempotency-key': randomUUID() },
        cookie: `verankerd_session=${cookie}`,
      });
      expect(status).toBe(422);
      expect(problem.errors).toEqual([
        expect.objectContaining({ pointer: `/body/${field}`, code }),
      ]);
      const list = await api.call(listChoices, { params: { schoolId } }, cookie);
      expect(list.answer.choices).toEqual([]);
    });
  });

  describe('changing a choice', () => {
    const change = {
      ...answers({ goal: 'Rust in de klas', cost: '€ 900' }),
      ownIntervention: null,
    };

    it('keeps the change, raises the version, and tells the history only what changed', async () => {
      const { schoolId, choiceId, cookie } = await aMadeChoice();
      const params = { schoolId, choiceId };
      const edited = await api.call(editChoice, { params, body: change, version: 1 }, cookie);
      expect(edited.status).toBe(200);
      expect(edited.answer).toMatchObject({ goal: 'Rust in de klas', cost: '€ 900', version: 2 });
      const [event] = await api.database.owner.query(
        `SELECT before, after FROM audit_events WHERE choice_id = $1 AND kind = 'choice.edited'`,
        [choiceId],
      );
      expect(event).toEqual({
        before: { goal: 'Minder pesten op het plein', cost: null },
        after: { goal: 'Rust in de klas', cost: '€ 900' },
      });
    });

    it('refuses a version that somebody else has changed, and shows theirs', async () => {
      const { schoolId, choiceId, cookie } = await aMadeChoice();
      const params = { schoolId, choiceId };
      const both = await Promise.all([
        api.call(editChoice, { params, body: change, version: 1 }, cookie),
        api.call(editChoice, { params, body: { ...change, goal: 'Anders' }, version: 1 }, cookie),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
      const won = both.find(({ status }) => status === 200);
      const lost = both.find(({ status }) => status === 412);
      expect(lost?.problem.current).toEqual(won?.answer);
    });

    it('asks for the version', async () => {
      const { schoolId, choiceId, cookie } = await aMadeChoice();
      const { problem } = await api.call(
        editChoice,
        { params: { schoolId, choiceId }, body: change },
        cookie,
      );
      expect(problem).toMatchObject({ status: 428, code: 'request.version-required' });
    });

    it('does not hide work by a later start year', async () => {
      const { schoolId, choiceId, cookie } = await aMadeChoice({
        startSchoolYear: schoolYear('2024-2025'),
      });
      const params = { schoolId, choiceId };
      await api.call(
        recordRating,
        {
          params: { ...params, schoolYear: schoolYear('2025-2026'), aspect: 'TIME' },
          body: { state: 'RATED', level: 1 },
          version: 0,
        },
        cookie,
      );
      const startIn = (year: string) =>
        api.call(
          editChoice,
          { params, body: { ...change, startSchoolYear: schoolYear(year) }, version: 1 },
          cookie,
        );
      expect((await startIn(thisYear)).problem).toMatchObject({
        status: 422,
        errors: [{ pointer: '/body/startSchoolYear', code: 'choice.start-year-after-work' }],
      });
      expect((await startIn('2025-2026')).answer.startSchoolYear).toBe('2025-2026');
    });

    it('corrects the name of an own intervention, and of no other', async () => {
      const own = { name: 'Maatjes', provider: null, link: null };
      const mine = await aMadeChoice({ intervention: { kind: 'OWN', ...own } });
      const body = { ...answers(), ownIntervention: { ...own, name: 'Maatjesproject' } };
      const at = ({ schoolId, choiceId }: typeof mine) => ({ schoolId, choiceId });
      const edited = await api.call(
        editChoice,
        { params: at(mine), body, version: 1 },
        mine.cookie,
      );
      expect(edited.answer.intervention.name).toBe('Maatjesproject');
      const listed = await aMadeChoice();
      const refused = await api.call(
        editChoice,
        { params: at(listed), body, version: 1 },
        listed.cookie,
      );
      expect(refused.problem).toMatchObject({
        status: 422,
        errors: [{ pointer: '/body/ownIntervention', code: 'choice.not-own-intervention' }],
      });
    });
  });

  describe('list', () => {
    it('shows what runs first, with its progress, what is overdue and what comes next', async () => {
      const { schoolId, cookie, choiceId } = await aMadeChoice();
      const params = { schoolId, choiceId };
      await api.call(
        recordRating,
        {
          params: { ...params, schoolYear: thisYear, aspect: 'VISION_LINK' },
          body: { state: 'RATED', level: 2 },
          version: 0,
        },
        cookie,
      );
      await milestone(params, 'Vorig jaar', 'START_PLAN', '2024-2025', '2024-10-01');
      await milestone(params, 'Al gedaan', 'START_PLAN', '2024-2025', '2024-10-02', 'DONE');
      const next = laterSchoolYear(thisYear, 1);
      await milestone(params, 'Later', 'ANCHORING', next, `${next.slice(0, 4)}-11-01`);
      await milestone(params, 'Eerder', 'ANCHORING', next, `${next.slice(0, 4)}-09-01`);
      const { answer } = await api.call(listChoices, { params: { schoolId } }, cookie);
      expect(answer.schoolYear).toBe(thisYear);
      expect(answer.choices).toHaveLength(1);
      expect(answer.choices[0]).toMatchObject({
        id: choiceId,
        intervention: { name: 'Goed gedrag' },
        status: 'ACTIVE',
        schoolYear: thisYear,
        overdue: 1,
        nextMilestone: { title: 'Eerder', question: 'ANCHORING' },
        submittedAt: null,
      });
      expect(answer.choices[0]?.questions).toHaveLength(7);
      expect(answer.choices[0]?.questions[0]).toMatchObject({
        question: 'SCHOOLWIDE_APPROACH',
        state: 'ON_TRACK',
        attention: null,
        applicable: 4,
        rated: 1,
        points: 2,
      });
      expect(answer.choices[0]?.questions[6]).toMatchObject({
        question: 'PRECONDITIONS',
        state: 'NOT_STARTED',
        rated: 0,
      });
    });

    it('shows of an earlier school year only what had started by then', async () => {
      const { schoolId, cookie } = await aSchool();
      await api.world.choice(schoolId, { startSchoolYear: '2023-2024' });
      await api.world.choice(schoolId, { startSchoolYear: '2025-2026' });
      const of = async (year: string) => {
        const query = { schoolYear: schoolYear(year) };
        const { answer } = await api.call(listChoices, { params: { schoolId }, query }, cookie);
        return answer.choices.map((choice) => choice.schoolYear);
      };
      expect(await of('2022-2023')).toEqual([]);
      expect(await of('2024-2025')).toEqual(['2024-2025']);
      expect(await of('2025-2026')).toEqual(['2025-2026', '2025-2026']);
    });

    it('tells of each choice when the school year was handed in', async () => {
      const { schoolId, cookie, choiceId } = await aMadeChoice();
      const { userId } = await api.world.person('CORE_TEAM_MEMBER', schoolId);
      await api.database.owner.query(
        `INSERT INTO submissions (school_id, choice_id, school_year, number, content, submitted_at, submitted_by)
         VALUES ($1, $2, $3, 1, '{}', '2026-11-01T10:00:00Z', $4), ($1, $2, $3, 2, '{}', '2026-11-02T10:00:00Z', $4)`,
        [schoolId, choiceId, thisYear, userId],
      );
      const { answer } = await api.call(listChoices, { params: { schoolId } }, cookie);
      expect(answer.choices[0]?.submittedAt).toBe('2026-11-02T10:00:00.000Z');
    });

    it('refuses what is no school year', async () => {
      const { schoolId, cookie } = await aSchool();
      const { status, problem } = await api.send(
        'GET',
        `/api/schools/${schoolId}/choices?schoolYear=2026`,
        { cookie: `verankerd_session=${cookie}` },
      );
      expect(status).toBe(422);
      expect(problem.errors).toMatchObject([
        { pointer: '/query/schoolYear', code: 'not-a-school-year' },
      ]);
    });
  });

  function milestone(
    { schoolId, choiceId }: { schoolId: string; choiceId: string },
    title: string,
    question: string,
    year: string,
    plannedOn: string,
    status = 'OPEN',
  ): Promise<unknown> {
    return api.database.owner.query(
      `INSERT INTO milestones (school_id, choice_id, id, school_year, question, title, planned_on, owner_role, status, done_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'CORE_TEAM', $8, CASE WHEN $8 = 'DONE' THEN $7::date END)`,
      [schoolId, choiceId, randomUUID(), year, question, title, plannedOn, status],
    );
  }
});
