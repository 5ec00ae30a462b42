import { emptyDraft, type ChoiceDraft } from './choice-draft';
import { mergeDrafts, takeTheirs } from './merge-drafts';

const base: ChoiceDraft = { ...emptyDraft, goalWords: 'Rust', cost: '€ 100', hours: '1 uur' };

describe('mergeDrafts', () => {
  it('keeps what only one of the two changed', () => {
    const { merged, disputed } = mergeDrafts(
      base,
      { ...base, cost: '€ 200' },
      { ...base, hours: '2 uur' },
    );
    expect(merged).toEqual({ ...base, cost: '€ 200', hours: '2 uur' });
    expect(disputed).toEqual([]);
  });

  it('lets the reader choose where both changed, and keeps its own words until then', () => {
    const mine = { ...base, cost: '€ 200' };
    const theirs = { ...base, cost: '€ 300', hours: '2 uur' };
    const { merged, disputed } = mergeDrafts(base, mine, theirs);
    expect(disputed).toEqual(['cost']);
    expect(merged.cost).toBe('€ 200');
    expect(takeTheirs(merged, theirs, 'cost')).toEqual(theirs);
  });

  it('does not ask about a field that both changed alike', () => {
    const both = { ...base, cost: '€ 200' };
    expect(mergeDrafts(base, both, both)).toEqual({ merged: both, disputed: [] });
  });

  it('takes the ticked goals and the words of a goal as one', () => {
    const mine: ChoiceDraft = { ...base, goals: ['POSITIVE_RELATIONS'] };
    const theirs: ChoiceDraft = {
      ...base,
      goals: ['SKILLS_AND_RESILIENCE'],
      goalWords: 'Veerkracht',
    };
    const { merged, disputed } = mergeDrafts(base, mine, theirs);
    expect(disputed).toEqual(['goalWords']);
    expect(takeTheirs(merged, theirs, 'goalWords')).toEqual(theirs);
  });
});
