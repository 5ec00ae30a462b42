import type { CatalogueEntry } from '@verankerd/contract';
import { emptyDraft } from './choice-draft';
import {
  recognitionFrom,
  withIntervention,
  withOwnIntervention,
  type PrefillWords,
} from './prefill';

type Recognition = CatalogueEntry['recognitions'][number];

const words: PrefillWords = {
  databank: ({ databank }) => databank,
  date: (date) => `[${date}]`,
  source: (databank, recognisedOn) => `${databank}, oordeel van ${recognisedOn}`,
  unverified: (source) => `${source} (niet gecontroleerd)`,
};

const verdict: Recognition = {
  level: 'WELL_SUBSTANTIATED',
  databank: 'NJI',
  recognisedOn: '2020-02-13',
  seenOn: '2026-11-02',
  validUntil: null,
  latest: true,
  verified: true,
  link: null,
};

function entry(name: string, recognitions: readonly Recognition[]): CatalogueEntry {
  return {
    id: name,
    key: name,
    name,
    provider: null,
    targetLevels: [],
    sectors: [],
    goals: [],
    targetGroup: null,
    aim: null,
    executor: null,
    demands: null,
    remark: null,
    link: null,
    recognitions: [...recognitions],
  };
}

describe('recognitionFrom', () => {
  it.each([
    ['a verdict that was checked', verdict, 'NJI, oordeel van [2020-02-13]', '2026-11-02'],
    [
      'one that nobody checked',
      { ...verdict, verified: false },
      'NJI, oordeel van [2020-02-13] (niet gecontroleerd)',
      '2026-11-02',
    ],
    ['one without a date', { ...verdict, recognisedOn: null }, 'NJI', '2026-11-02'],
    [
      'one of which only the month is known',
      { ...verdict, seenOn: '2026-11' },
      'NJI, oordeel van [2020-02-13]',
      '',
    ],
    [
      'one whose page nobody saw',
      { ...verdict, seenOn: null },
      'NJI, oordeel van [2020-02-13]',
      '',
    ],
  ])('takes over %s', (_, recognition, recognitionSource, recognitionSeenOn) => {
    expect(recognitionFrom(entry('a', [recognition]), words)).toEqual({
      recognitionLevel: 'WELL_SUBSTANTIATED',
      recognitionSource,
      recognitionSeenOn,
    });
  });

  it('takes the last verdict known, not an earlier one that happens to stand first', () => {
    const earlier = { ...verdict, latest: false, level: 'WELL_DESCRIBED' as const };
    expect(recognitionFrom(entry('a', [earlier, verdict]), words).recognitionLevel).toBe(
      'WELL_SUBSTANTIATED',
    );
  });

  it('says nothing where there is no verdict', () => {
    expect(recognitionFrom(entry('a', []), words).recognitionLevel).toBe('');
  });
});

describe('withIntervention', () => {
  const first = entry('first', [verdict]);
  const second = entry('second', [{ ...verdict, level: 'WELL_DESCRIBED' }]);

  it('replaces what an earlier intervention filled in', () => {
    const draft = withIntervention(withIntervention(emptyDraft, first, words), second, words);
    expect(draft.interventionName).toBe('second');
    expect(draft.recognitionLevel).toBe('WELL_DESCRIBED');
  });

  it('leaves alone what the reader wrote', () => {
    const written = {
      ...withIntervention(emptyDraft, first, words),
      recognitionSource: 'Zelf gekeken',
    };
    const draft = withIntervention(written, second, words);
    expect(draft.interventionName).toBe('second');
    expect(draft.recognitionSource).toBe('Zelf gekeken');
    expect(draft.recognitionLevel).toBe('WELL_SUBSTANTIATED');
  });

  it('takes the verdict away when the school turns to an intervention of its own', () => {
    const draft = withOwnIntervention(withIntervention(emptyDraft, first, words));
    expect(draft.recognitionLevel).toBe('');
    expect(draft.recognitionSource).toBe('');
  });
});
