import type { Conversation } from '@verankerd/contract';
import { fits, schoolsIn, stateInAddress, type ConversationState } from './conversation-filter';

const written = (facts: Partial<Conversation>): Conversation =>
  ({
    kind: 'QUESTION',
    standing: 'OPEN',
    schoolId: 'a',
    schoolName: 'A',
    ...facts,
  }) as Conversation;

describe('what an overseer looks for', () => {
  it.each<[Partial<Conversation>, readonly ConversationState[]]>([
    [{ standing: 'OPEN' }, ['', 'OPEN']],
    [{ standing: 'ANSWERED' }, ['', 'REPLIED']],
    [{ kind: 'SUPPORT_OFFER', standing: 'DECLINED' }, ['', 'REPLIED']],
    [{ kind: 'NOTE', standing: 'KEPT' }, ['', 'NOTE']],
    [{ standing: 'CLOSED' }, ['']],
  ])('finds %j under %j', (facts, expected) => {
    const states = ['', 'OPEN', 'REPLIED', 'NOTE'] as const;
    const found = states.filter((state) => fits(written(facts), { state, schoolId: '' }));
    expect(found).toEqual(expected);
  });

  it('finds one school when it is asked for', () => {
    expect(fits(written({}), { state: '', schoolId: 'b' })).toBe(false);
  });

  it.each([
    ['open', 'OPEN'],
    ['onzin', ''],
    [undefined, ''],
  ])('reads %p in the address as %p', (text, expected) => {
    expect(stateInAddress(text)).toBe(expected);
  });

  it('names each school once, by name', () => {
    const all = [written({ schoolId: 'b', schoolName: 'B' }), written({}), written({})];
    expect(schoolsIn(all).map(({ label }) => label)).toEqual(['A', 'B']);
  });
});
