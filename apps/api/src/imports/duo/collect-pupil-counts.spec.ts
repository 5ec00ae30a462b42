import { schoolYear } from '@verankerd/domain';
import { collectPupilCounts, unpackCounts } from './collect-pupil-counts';
import { streamOf } from '../../platform/table-files/stream-of';

describe('collectPupilCounts', () => {
  it('keeps each state of a count apart through the packing', async () => {
    const text =
      'INSTELLINGSCODE;VESTIGINGSCODE;LEERLINGEN_2021;LEERLINGEN_2022;LEERLINGEN_2023;LEERLINGEN_2024;LEERLINGEN_2025\n' +
      '99YA;0;0;118;<5;-1; \n';
    const { countsByCode, errorCount } = await collectPupilCounts(streamOf(text));
    expect(errorCount).toBe(0);
    expect(unpackCounts(countsByCode.get('99YA00') ?? [])).toEqual([
      { schoolYear: schoolYear('2021-2022'), count: { state: 'REPORTED', pupils: 0 } },
      { schoolYear: schoolYear('2022-2023'), count: { state: 'REPORTED', pupils: 118 } },
      { schoolYear: schoolYear('2023-2024'), count: { state: 'SUPPRESSED', below: 5 } },
      { schoolYear: schoolYear('2024-2025'), count: { state: 'SUPPRESSED', below: null } },
      { schoolYear: schoolYear('2025-2026'), count: { state: 'MISSING' } },
    ]);
  });

  it('lists a number that no establishment can have', async () => {
    const text = 'INSTELLINGSCODE;VESTIGINGSCODE;LEERLINGEN_2025\n99YA;0;20001\n99YB;0;20000\n';
    const { problems, countsByCode } = await collectPupilCounts(streamOf(text));
    expect(problems).toMatchObject([{ line: 2, column: 'LEERLINGEN_2025', value: '20001' }]);
    expect([...countsByCode.keys()]).toEqual(['99YB00']);
  });
});
