import { createIndicator, listMeasurements, recordMeasurement } from '@verankerd/contract';
import { schoolYear } from '@verankerd/domain';
import { TestApi } from '../platform/testing/test-api';

const year = schoolYear('2024-2025');

describe('an installation that is stricter about small numbers', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start({ DISCLOSURE_MINIMUM_ANSWERS: '20' });
  });
  afterAll(() => api.stop());

  it('keeps no value of fewer answers, hides what was kept before, and tells the form so', async () => {
    const schoolId = await api.world.school();
    const cookie = await api.world.signedIn('CORE_TEAM_MEMBER', schoolId);
    const { answer: indicator } = await api.call(
      createIndicator,
      {
        params: { schoolId },
        body: {
          ...{ choiceId: null, name: 'Voelt zich veilig', explanation: null, instrument: null },
          ...{ family: 'OUTCOME_SAFETY', subject: 'PUPILS', direction: 'HIGHER_IS_BETTER' },
          measure: { kind: 'PROPORTION', target: null },
        },
      },
      cookie,
    );
    const place = {
      schoolId,
      indicatorId: indicator.id,
      schoolYear: year,
      group: 'SCHOOL',
    } as const;
    const record = (denominator: number, round: 'AUTUMN' | 'SPRING') =>
      api.call(
        recordMeasurement,
        {
          params: { ...place, round },
          body: {
            value: {
              state: 'REPORTED',
              parts: { kind: 'PROPORTION', numerator: 7, denominator },
              ...{ invited: null, responded: null },
            },
            ...{ withYearBefore: false, measuredOn: null, source: null },
            ...{ explanation: null, breakReason: null },
          },
          version: 0,
        },
        cookie,
      );
    expect((await record(15, 'AUTUMN')).problem.code).toBe('measurement.too-few-answers');
    expect((await record(20, 'SPRING')).answer.figure).toMatchObject({ state: 'SHOWN' });
    await api.database.owner.query(
      'UPDATE measurements SET denominator = 15 WHERE indicator_id = $1',
      [indicator.id],
    );
    const { answer } = await api.call(
      listMeasurements,
      { params: { schoolId, schoolYear: year } },
      cookie,
    );
    expect(answer.indicators[0]?.measurements[0]?.figure).toMatchObject({
      state: 'HIDDEN',
      reason: 'FEW_ANSWERS',
    });
    expect(answer.thresholds.PUPILS).toMatchObject({ minimumAnswers: 20, smallCount: 5 });
  });
});
