import { aspectKeys, type AnchoringEvent } from '@verankerd/domain';
import { createTestDatabase, type TestDatabase } from '../platform/testing/test-database';
import { recordedHistory } from './recorded-history';

type Told = readonly [kind: string, subject: string, after: unknown];
type Code = { readonly code: number | null };

/** The database makes the codes and this code reads them: each half alone can be wrong. */
describe('the words of the history', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  async function read(told: readonly Told[], year: string | null = '2026-2027') {
    const codes: number[] = [];
    for (const [kind, subject, after] of told) {
      const [row] = await database.owner.query<Code[]>(
        'SELECT anchoring_code_of($1, $2, $3, $4) AS code',
        [kind, subject, year, after === null ? null : JSON.stringify(after)],
      );
      if (row?.code !== null && row?.code !== undefined) codes.push(row.code);
    }
    const noon = codes.map((_, index) => Date.parse('2026-09-10T10:00:00Z') + index * 86_400_000);
    return recordedHistory(codes, noon);
  }

  const kindsOf = (events: readonly AnchoringEvent[]) =>
    events.map((event) => [event.kind, event.aspect]);

  it('name each of the 21 aspects', async () => {
    const { events } = await read(
      aspectKeys.map((aspect) => ['rating.recorded', aspect, { state: 'RATED', level: 1 }]),
    );
    expect(kindsOf(events)).toEqual(aspectKeys.map((aspect) => ['RATED', aspect]));
    expect(new Set(events.map((event) => 'schoolYear' in event && event.schoolYear))).toEqual(
      new Set(['2026-2027']),
    );
  });

  it.each([
    [
      { state: 'RATED', level: 0 },
      { kind: 'RATED', level: 0 },
    ],
    [
      { state: 'RATED', level: 2 },
      { kind: 'RATED', level: 2 },
    ],
    [{ state: 'NOT_APPLICABLE', level: null, reason: 'x' }, { kind: 'RATED_NOT_APPLICABLE' }],
    [{ state: 'NOT_RATED', level: null }, { kind: 'RATING_REMOVED' }],
  ])('of a rating: %j', async (after, event) => {
    const { events } = await read([['rating.recorded', 'TIME', after]]);
    expect(events).toEqual([
      { aspect: 'TIME', date: '2026-09-10', sequence: 0, schoolYear: '2026-2027', ...event },
    ]);
  });

  it.each([
    ['YES', { kind: 'CONFIRMED', answer: 'YES' }],
    ['PARTLY', { kind: 'CONFIRMED', answer: 'PARTLY' }],
    ['NO', { kind: 'CONFIRMED', answer: 'NO' }],
    ['NOT_APPLICABLE', { kind: 'CONFIRMED', answer: 'NOT_APPLICABLE' }],
    [null, { kind: 'CONFIRMATION_REMOVED' }],
  ])('of a confirmation: %s', async (answer, event) => {
    const { events } = await read([['confirmation.recorded', 'ROLES', { answer }]]);
    expect(events).toEqual([expect.objectContaining({ aspect: 'ROLES', ...event })]);
  });

  it('add up to the strength of all evidence', async () => {
    const added: Told = ['evidence.added', 'TIME', { id: '1' }];
    const withdrawn: Told = ['evidence.withdrawn', 'TIME', null];
    const place = (counts: boolean): Told => ['lasting-place.recorded', 'TIME', { counts }];
    const { events } = await read([
      added,
      added,
      withdrawn,
      place(false),
      withdrawn,
      place(true),
      place(true),
      ['lasting-place.withdrawn', 'TIME', null],
    ]);
    expect(
      events.map((event) => event.kind === 'EVIDENCE_CHANGED' && [event.date, event.evidence]),
    ).toEqual([
      ['2026-09-10', 'SUPPORTED'],
      ['2026-09-15', 'LASTING_PLACE'],
      ['2026-09-17', 'NONE'],
    ]);
  });

  it('tell goals and submissions apart from events', async () => {
    const history = await read([
      ['anchoring.goal-set', 'a choice', { goal: 75 }],
      ['rating.recorded', 'TIME', { state: 'RATED', level: 2 }],
      ['submission.made', '1', { number: 1 }],
      ['anchoring.goal-set', 'a choice', { goal: null }],
      ['anchoring.goal-set', 'a choice', { goal: 0 }],
    ]);
    expect(history.goals).toEqual([
      { on: '2026-09-10', goal: 75 },
      { on: '2026-09-13', goal: null },
      { on: '2026-09-14', goal: 0 },
    ]);
    expect(history.submissions).toEqual([{ schoolYear: '2026-2027', events: 1, goals: 1 }]);
    expect(history.lastWord).toBe('2026-09-11');
  });

  it('pass over what says nothing about anchoring', async () => {
    const { events } = await read([
      ['milestone.moved', 'a milestone', { plannedOn: '2026-10-01' }],
      ['answer.recorded', 'ANCHORING', { answer: 'In het borgdocument' }],
      ['rating.recorded', 'NO_ASPECT', { state: 'RATED', level: 2 }],
    ]);
    expect(events).toEqual([]);
  });
});
