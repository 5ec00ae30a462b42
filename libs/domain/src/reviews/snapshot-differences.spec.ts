import * as fc from 'fast-check';
import { plainDate } from '../school-year/plain-date';
import { schoolYear } from '../school-year/school-year';
import { textOfParagraphs } from './paragraphs';
import {
  hasDifferences,
  snapshotDifferences,
  textDifference,
  type ComparedSnapshot,
} from './snapshot-differences';

const inBoth = (value: string) => ({ nl: value, en: value });
const changed = { schoolYear: schoolYear('2025-2026'), round: 'YEAR' } as const;
const measured = (name: string, value: string) => ({
  name,
  points: [{ ...changed, shown: inBoth(value) }],
});

const first: ComparedSnapshot = {
  sections: [
    { section: 'PLANNED', text: 'Ons doel: minder ruzie.\n\nTwee studiedagen.', on: null },
    { section: 'SAFETY_POLICY', text: 'Besproken.', on: plainDate('2026-06-10') },
  ],
  decision: { decision: 'CONTINUE', reason: 'Het werkt.', nextReviewOn: plainDate('2027-06-01') },
  facts: {
    milestones: { done: 8, active: 10 },
    ratings: { inPlace: 12, rated: 20, applicable: 21 },
    confirmations: { confirmed: 20 },
    anchoring: { result: { index: { state: 'COMPUTED', figure: { shown: 55.6 } } } },
    measurements: [measured('Veilig', '71 %'), measured('Pesten', '9 %')],
  },
};

describe('snapshotDifferences', () => {
  it('finds nothing between a snapshot and itself', () => {
    const differences = snapshotDifferences(first, first);
    expect(hasDifferences(differences)).toBe(false);
    expect(differences.sections).toEqual([]);
  });

  it('tells texts by paragraph, dates, the decision and the figures', () => {
    const second: ComparedSnapshot = {
      sections: [
        { section: 'PLANNED', text: 'Ons doel: minder ruzie.\n\nDrie studiedagen.', on: null },
        { section: 'SAFETY_POLICY', text: 'Besproken.', on: plainDate('2026-06-17') },
        { section: 'LEARNT', text: 'Ouders eerder vragen.', on: null },
      ],
      decision: { decision: 'ADAPT', reason: 'Het werkt.', nextReviewOn: plainDate('2027-06-01') },
      facts: {
        ...first.facts,
        milestones: { done: 9, active: 10 },
        anchoring: { result: null },
        measurements: [measured('Veilig', '72 %'), measured('Plezier', '80 %')],
      },
    };
    expect(snapshotDifferences(first, second)).toEqual({
      sections: [
        {
          section: 'PLANNED',
          paragraphs: [
            { kind: 'KEPT', text: 'Ons doel: minder ruzie.' },
            { kind: 'REMOVED', text: 'Twee studiedagen.' },
            { kind: 'ADDED', text: 'Drie studiedagen.' },
          ],
          on: null,
        },
        {
          section: 'LEARNT',
          paragraphs: [{ kind: 'ADDED', text: 'Ouders eerder vragen.' }],
          on: null,
        },
        {
          section: 'SAFETY_POLICY',
          paragraphs: [],
          on: { before: '2026-06-10', after: '2026-06-17' },
        },
      ],
      decision: { before: 'CONTINUE', after: 'ADAPT' },
      reason: null,
      nextReviewOn: null,
      figures: [
        { figure: 'MILESTONES_DONE', before: 8, after: 9 },
        { figure: 'ANCHORING_INDEX', before: 55.6, after: null },
      ],
      measurements: [
        { ...changed, name: 'Veilig', before: inBoth('71 %'), after: inBoth('72 %') },
        { ...changed, name: 'Pesten', before: inBoth('9 %'), after: null },
        { ...changed, name: 'Plezier', before: null, after: inBoth('80 %') },
      ],
    });
  });
});

describe('textDifference', () => {
  const anyText = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 7 })
    .map((paragraphs) => textOfParagraphs(paragraphs));

  it('rebuilds both texts from what was kept, removed and added', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const changes = textDifference(before, after);
        if (changes === null) return expect(before).toBe(after);
        const without = (kind: string) =>
          textOfParagraphs(changes.filter((one) => one.kind !== kind).map((one) => one.text));
        expect(without('ADDED')).toBe(before);
        expect(without('REMOVED')).toBe(after);
      }),
    );
  });
});
