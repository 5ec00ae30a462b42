import { schoolYear } from '../school-year/school-year';
import { anchoringAspects } from './anchoring-aspect';
import { withOptionalComponents, type AnchoringDefinition } from './anchoring-definition';
import {
  anchoringDefinition,
  anchoringDefinitions,
  definitionInForce,
} from './anchoring-definitions';
import { borgingIndex100 } from './borging-index-1.0.0';

describe.each(anchoringDefinitions.map((definition) => [definition.id, definition] as const))(
  '%s',
  (id, definition) => {
    const all = [...definition.components, ...definition.optionalComponents];

    it('names a version', () => {
      expect(id).toMatch(/^borging-index@\d+\.\d+\.\d+$/);
    });

    it('counts each letter and each aspect once, with whole weights', () => {
      expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
      expect(new Set(all.map(({ aspect }) => aspect)).size).toBe(all.length);
      expect(all.filter(({ weight }) => !Number.isInteger(weight) || weight < 1)).toEqual([]);
      expect(all.filter(({ aspect }) => !anchoringAspects.includes(aspect))).toEqual([]);
    });

    it('has labels that rise from 0', () => {
      const limits = definition.labels.map(({ from }) => from);
      expect(limits[0]).toBe(0);
      expect(limits).toEqual([...new Set(limits)].sort((a, b) => a - b));
    });
  },
);

it('keeps versions in the order in which they came into force, with one from the beginning', () => {
  const starts = anchoringDefinitions.map(({ inForceFrom }) => inForceFrom ?? '');
  expect(starts[0]).toBe('');
  expect(starts).toEqual([...new Set(starts)].sort());
});

describe('borging-index@1.0.0', () => {
  it('is what reference 3.3 says', () => {
    const shown = borgingIndex100.components.map(({ key, aspect }) => `${key} ${aspect}`);
    expect(shown).toEqual([
      'A AGREEMENTS_RECORDED',
      'B SCHOOL_PLAN',
      'C ANNUAL_TIMETABLE',
      'D INDUCTION',
      'E TIME',
      'F COMMITMENT',
    ]);
    expect(borgingIndex100.optionalComponents.map(({ key }) => key)).toEqual(['G', 'H', 'I', 'J']);
    expect(borgingIndex100).toMatchObject({
      coverageMinimum: { part: 4, whole: 5 },
      rules: { deadline: { month: 10, day: 31 }, consecutiveYears: 2, levelsLostPerMissedYear: 1 },
    });
  });
});

describe('optional components', () => {
  it('show in the id, whatever the order in which they are switched on', () => {
    const atOnce = withOptionalComponents(borgingIndex100, ['J', 'G']);
    const inSteps = withOptionalComponents(withOptionalComponents(borgingIndex100, ['J']), ['G']);
    expect(atOnce.id).toBe('borging-index@1.0.0+GJ');
    expect(inSteps).toEqual(atOnce);
    expect(withOptionalComponents(atOnce, ['G', 'A'])).toBe(atOnce);
  });

  it('make level 3 depend on G only when G is on', () => {
    expect(withOptionalComponents(borgingIndex100, ['H']).rules.anchoredNeeds).toBeNull();
    expect(withOptionalComponents(borgingIndex100, ['G']).rules.anchoredNeeds).toBe('REPLACEABLE');
  });
});

describe('finding a definition', () => {
  it('knows published versions, with their optional components', () => {
    expect(anchoringDefinition('borging-index@1.0.0')).toBe(borgingIndex100);
    expect(anchoringDefinition('borging-index@1.0.0+GH')).toEqual(
      withOptionalComponents(borgingIndex100, ['G', 'H']),
    );
  });

  it.each([
    'borging-index@9.9.9',
    '',
    'borging-index@1.0.0+A',
    'borging-index@1.0.0+HG',
    'borging-index@1.0.0+',
  ])('does not know "%s"', (id) => {
    expect(anchoringDefinition(id)).toBeUndefined();
  });

  it('takes the newest in force in a school year', () => {
    const next: AnchoringDefinition = {
      ...borgingIndex100,
      id: 'borging-index@2.0.0',
      inForceFrom: schoolYear('2028-2029'),
    };
    const ids = ['2013-2014', '2027-2028', '2028-2029', '2040-2041'].map(
      (year) => definitionInForce(schoolYear(year), [borgingIndex100, next]).id,
    );
    expect(ids.map((id) => id.slice(-5))).toEqual(['1.0.0', '1.0.0', '2.0.0', '2.0.0']);
    expect(() => definitionInForce(schoolYear('2027-2028'), [next])).toThrow(RangeError);
  });
});
