import { createChoice, editChoice, type Choice } from '@verankerd/contract';
import { nl } from '@verankerd/content/texts';
import { plainDate, schoolYear } from '@verankerd/domain';
import { checkBody } from '../kit/check-body';
import {
  changedChoiceBody,
  draftOf,
  emptyDraft,
  newChoiceBody,
  withoutBlankRows,
  type ChoiceDraft,
} from './choice-draft';
import { isWrongAt, stepOfPointer } from './choose-steps';

const filled: ChoiceDraft = {
  ...emptyDraft,
  goalWords: 'Prettig samen leren',
  targetGroup: 'UNIVERSAL',
  kind: 'OWN',
  ownName: 'Maatjesweek',
  decidedBy: 'kernteam',
  decidedOn: '2026-06-01',
  startSchoolYear: schoolYear('2026-2027'),
};

function wrongFields(draft: ChoiceDraft): readonly string[] {
  const failure = checkBody(createChoice, newChoiceBody(draft, 'nl'), nl);
  return failure?.problem?.errors?.map(({ pointer }) => pointer) ?? [];
}

describe('a draft of a choice', () => {
  it('tells what is missing before it is sent, and on which step', () => {
    const wrong = wrongFields(emptyDraft);
    expect([...wrong].sort()).toEqual([
      '/body/decidedBy',
      '/body/decidedOn',
      '/body/goal',
      '/body/intervention/kind',
      '/body/startSchoolYear',
      '/body/targetGroup',
    ]);
    expect(new Set(wrong.map(stepOfPointer))).toEqual(
      new Set(['GOAL_AND_TARGET_GROUP', 'WHERE_FOUND', 'DECISION']),
    );
  });

  it.each([
    ['everything that is needed', filled, []],
    ['a link without http', { ...filled, ownLink: 'maatjesweek.nl' }, ['/body/intervention/link']],
    [
      'an intervention of the list that was not picked',
      { ...filled, kind: 'CATALOGUE' as const },
      ['/body/intervention/kind'],
    ],
    [
      'a row that is half filled in',
      { ...filled, alternatives: [{ name: 'Ander idee', reasonNot: '' }] },
      ['/body/alternatives/0/reasonNot'],
    ],
  ])('with %s has these faults', (_, draft, expected) => {
    expect(wrongFields(draft)).toEqual(expected);
  });

  it('words a fault as the server does', () => {
    const failure = checkBody(createChoice, newChoiceBody({ ...filled, goalWords: '' }, 'nl'), nl);
    expect(failure?.problem?.errors?.[0]?.detail).toBe(nl.problems.fields.required({}));
    expect(isWrongAt('GOAL_AND_TARGET_GROUP', failure)).toBe(true);
    expect(isWrongAt('DECISION', failure)).toBe(false);
  });

  it('forgets rows that were added and not filled in', () => {
    const alternatives = [
      { name: ' ', reasonNot: '' },
      { name: 'A', reasonNot: 'Duur' },
    ];
    expect(withoutBlankRows({ ...filled, alternatives }).alternatives).toEqual([alternatives[1]]);
  });

  it('sends a choice back unchanged when nobody changed anything', () => {
    const choice = {
      intervention: { id: 'i', key: null, name: 'Maatjesweek', provider: null, link: null },
      startSchoolYear: schoolYear('2025-2026'),
      goal: 'Prettig samen leren',
      targetGroup: 'UNIVERSAL',
      foundIn: null,
      effectiveness: 'Nog niet bekend',
      recognitionLevel: null,
      recognitionSource: null,
      recognitionSeenOn: null,
      executor: 'Leraren',
      training: null,
      hours: null,
      cost: '€ 200',
      alternatives: [{ name: 'Ander idee', reasonNot: 'Te duur' }],
      decidedBy: 'kernteam',
      decidedOn: plainDate('2025-06-01'),
    };
    const body = changedChoiceBody(draftOf(choice as unknown as Choice), 'nl');
    const { intervention, ...answers } = choice;
    expect(body).toEqual({
      ...answers,
      ownIntervention: { name: intervention.name, provider: null, link: null },
    });
    expect(checkBody(editChoice, body, nl)).toBeUndefined();
  });
});
