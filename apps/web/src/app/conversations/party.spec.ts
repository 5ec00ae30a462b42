import type { Conversation } from '@verankerd/contract';
import { placeOf, type Party } from './party';

const about = { schoolId: 's', choiceId: 'c', schoolYear: '2026-2027' } as unknown as Conversation;

describe('placeOf', () => {
  it.each<[Party, string]>([
    [{ kind: 'SCHOOL' }, '/scholen/s/interventies/c/2026-2027'],
    [{ kind: 'BOARD', id: 'b' }, '/besturen/b/scholen/s/interventies/c/2026-2027'],
    [
      { kind: 'PARTNERSHIP', id: 'p' },
      '/samenwerkingsverbanden/p/scholen/s/interventies/c/2026-2027',
    ],
  ])('leads %j to the page that it may read', (party, expected) => {
    expect(placeOf(about, party).join('/')).toBe(expected);
  });
});
