import { nl } from '@verankerd/content/texts';
import type { ExportOrder } from '@verankerd/contract';
import { isUnderWay, toldOf } from './order-words';

const order = (state: ExportOrder['state'], made: number): ExportOrder => ({
  id: '01930000-0000-7000-8000-000000000001',
  language: 'nl',
  state,
  made,
  total: 6,
  orderedAt: '2026-11-25T10:00:00.000Z',
  keptUntil: '2026-12-02T10:00:00.000Z',
  files: [],
});

describe('what is said about files', () => {
  it.each([
    [null, '', false],
    [order('WAITING', 0), 'De bestanden staan in de rij.', true],
    [order('WORKING', 2), '2 van 6 bestanden zijn klaar.', true],
    [
      order('DONE', 6),
      'Alle 6 bestanden staan klaar. We bewaren ze tot 2 dec. Daarna maak je ze zo opnieuw.',
      false,
    ],
    [order('FAILED', 3), 'Het lukte niet om alle bestanden te maken. Er is niets kwijt.', false],
  ])('follows how far they are', (told, words, underWay) => {
    expect(toldOf(told, nl.exports.panel, () => '2 dec')).toBe(words);
    expect(isUnderWay(told)).toBe(underWay);
  });
});
