import { nl } from '@verankerd/content/texts/nl';
import { aspectStanding, borgingIndex100, type StandingParts } from '@verankerd/domain';
import { standingSentence } from './standing-words';

const parts: StandingParts = {
  agreed: 2,
  earned: 2,
  confirmation: 'CONFIRMED',
  yearsConfirmed: 1,
  missedYears: 0,
  evidence: 'NONE',
  canBecomeAnchored: false,
};

function sentence(more: Partial<StandingParts>): string | undefined {
  const standing = aspectStanding({ ...parts, ...more });
  return standingSentence(
    standing,
    borgingIndex100.rules,
    nl.anchoring.profile,
    ({ nl: text }) => text,
  );
}

describe('why a level is what it is', () => {
  it.each<[string, Partial<StandingParts>, string | undefined]>([
    [
      'anchored',
      { earned: 3, yearsConfirmed: 3 },
      'Verdiend: 3 schooljaren achter elkaar bevestigd, en het staat op een vaste plek.',
    ],
    [
      'fallen from anchored',
      { missedYears: 1, confirmation: 'LAPSED' },
      'Er is een jaar niets bevestigd. Daarom is het niet meer geborgd.',
    ],
    [
      'fallen below what was agreed',
      { earned: 0, missedYears: 2, confirmation: 'LAPSED' },
      'Het team zei: geregeld en in gebruik. Er is 2 jaar niets bevestigd. Daarom is het gezakt.',
    ],
    [
      'without a lasting place',
      { yearsConfirmed: 2 },
      'Genoeg jaren bevestigd. Alleen een vaste plek ontbreekt nog.',
    ],
    ['one year on', {}, 'Volgend niveau: nog eens bevestigen, en een vaste plek vastleggen.'],
    [
      'one year on, recorded in a lasting place',
      { evidence: 'LASTING_PLACE' },
      'Volgend niveau: nog eens bevestigen. De vaste plek is er al.',
    ],
    ['partly in place', { agreed: 1, earned: 1 }, undefined],
    [
      'not in place, and lapsed',
      { agreed: 0, earned: 0, missedYears: 1, confirmation: 'LAPSED' },
      undefined,
    ],
  ])('%s', (_, more, expected) => {
    expect(sentence(more)).toBe(expected);
  });
});
