import { newChoice } from '../choices/choice';
import { addEvidence, recordRating } from '../ratings/ratings';
import { checkPart } from './field-problems';

const evidence = { kind: 'TEXT', content: 'Verslag', datedOn: '2026-11-25' };

describe('checkPart', () => {
  it.each([
    ['a field that is absent', { content: undefined }, '/body/content', 'required'],
    ['nothing but spaces', { content: '  ' }, '/body/content', 'required'],
    ['a text that is too long', { content: 'a'.repeat(2001) }, '/body/content', 'too-long'],
    ['a number for a text', { content: 7 }, '/body/content', 'wrong-type'],
    ['a word that is no choice', { kind: 'FILM' }, '/body/kind', 'not-a-choice'],
    ['a day that does not exist', { datedOn: '2026-02-30' }, '/body/datedOn', 'not-a-date'],
    ['a field that nobody asked for', { page: 3 }, '/body/page', 'unknown-field'],
  ])('finds %s', (_, change, pointer, code) => {
    const { faults } = checkPart('body', addEvidence.body, { ...evidence, ...change });
    expect(faults.map((fault) => [fault.pointer, fault.code])).toEqual([[pointer, code]]);
  });

  it('tells how long a text may be', () => {
    const { faults } = checkPart('body', addEvidence.body, {
      ...evidence,
      content: 'a'.repeat(3000),
    });
    expect(faults[0]?.details).toEqual({ maximum: 2000 });
  });

  it('tells all faults at once, each at its own row', () => {
    const { faults } = checkPart('body', newChoice, {
      intervention: { kind: 'CATALOGUE', interventionId: 'x' },
      alternatives: [
        { name: 'A', reasonNot: 'Duur' },
        { name: '', reasonNot: '' },
      ],
    });
    const pointers = faults.map((fault) => fault.pointer);
    expect(pointers).toEqual(
      expect.arrayContaining([
        '/body/intervention/interventionId',
        '/body/alternatives/1/name',
        '/body/alternatives/1/reasonNot',
        '/body/goal',
        '/body/decidedOn',
      ]),
    );
  });

  it('hands the value on as the schema reads it', () => {
    const { value, faults } = checkPart('body', recordRating.body, {
      state: 'NOT_APPLICABLE',
      reason: ' Geen ouders ',
    });
    expect(faults).toEqual([]);
    expect(value).toEqual({ state: 'NOT_APPLICABLE', reason: 'Geen ouders' });
  });
});
