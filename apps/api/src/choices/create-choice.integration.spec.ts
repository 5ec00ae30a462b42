import { createChoice, listChoices, readChoice } from '@verankerd/contract';
import { laterSchoolYear, schoolYear } from '@verankerd/domain';
import { randomUUID } from 'node:crypto';
import { TestApi } from '../platform/testing/test-api';
import { aMadeChoice, aSchool, exampleAnswers, thisYear, today } from './choice-example';

const ownIntervention = { kind: 'OWN', name: 'Maatjes', provider: null, link: null } as const;

describe('making a choice', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  it('keeps every answer, and shows it again', async () => {
    const { schoolId, cookie, interventionId, made, choiceId } = await aMadeChoice(api);
    expect(made.status).toBe(201);
    expect(made.answer).toMatchObject({
      ...exampleAnswers(),
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
    const { made, schoolId } = await aMadeChoice(api, { intervention });
    expect(made.answer.intervention).toMatchObject({
      key: null,
      name: 'Onze maatjesaanpak',
      provider: null,
    });
    const other = await aSchool(api);
    const stolen = await api.call(
      createChoice,
      {
        params: { schoolId: other.schoolId },
        body: {
          ...exampleAnswers(),
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
    const { schoolId, cookie } = await aSchool(api);
    const interventionId = await api.world.intervention();
    const request = {
      params: { schoolId },
      body: { ...exampleAnswers(), intervention: { kind: 'CATALOGUE', interventionId } as const },
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
    const { schoolId, choiceId } = await aMadeChoice(api, {
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
    const { schoolId, cookie } = await aSchool(api);
    const interventionId = await api.world.intervention();
    const { status, problem } = await api.send('POST', `/api/schools/${schoolId}/choices`, {
      body: {
        ...exampleAnswers(),
        intervention: { kind: 'CATALOGUE', interventionId },
        [sent]: value,
      },
      headers: { 'idempotency-key': randomUUID() },
      cookie: `verankerd_session=${cookie}`,
    });
    expect(status).toBe(422);
    expect(problem.errors).toEqual([expect.objectContaining({ pointer: `/body/${field}`, code })]);
    const list = await api.call(listChoices, { params: { schoolId } }, cookie);
    expect(list.answer.choices).toEqual([]);
  });
});
