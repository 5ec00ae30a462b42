import { recognitionLevelKeys } from '@verankerd/domain';
import { choiceQuestionKeys } from './choice-questions';
import { choiceQuestions1 } from './choice-questions-1';

describe('choice questions 1', () => {
  it('asks the five questions in the exact words and order of the guide', () => {
    expect(Object.values(choiceQuestions1.questions).map(({ question }) => question.nl)).toEqual([
      'Wat wil je bereiken en voor wie?',
      'Waar vind je interventies?',
      'Wat is bekend over de effectiviteit?',
      'Wie voert de interventie uit?',
      'Wat vraagt de interventie van je school(team)?',
    ]);
    expect(Object.keys(choiceQuestions1.questions)).toEqual([...choiceQuestionKeys]);
  });

  it.each([
    ['WELL_DESCRIBED', 'Goed beschreven', null, 3],
    ['WELL_SUBSTANTIATED', 'Goed onderbouwd', 'Goed onderbouwd', 5],
    [
      'FIRST_INDICATIONS',
      'Eerste aanwijzingen voor effectiviteit',
      'Effectief volgens eerste aanwijzingen',
      5,
    ],
    [
      'GOOD_INDICATIONS',
      'Goede aanwijzingen voor effectiviteit',
      'Effectief volgens goede aanwijzingen',
      5,
    ],
    [
      'STRONG_INDICATIONS',
      'Sterke aanwijzingen voor effectiviteit',
      'Effectief volgens sterke aanwijzingen',
      5,
    ],
    ['NOT_RECOGNISED', null, 'Niet erkend', null],
    ['UNKNOWN', null, null, null],
  ] as const)('gives %s the wording and term of each databank', (key, loket, nji, years) => {
    expect(choiceQuestions1.recognitionLevels[key]).toMatchObject({
      wordingLoket: loket,
      wordingNji: nji,
      validYears: years,
    });
  });

  it('has a text of its own for each recognition level', () => {
    const labels = recognitionLevelKeys.map(
      (key) => choiceQuestions1.recognitionLevels[key].label.nl,
    );
    expect(new Set(labels).size).toBe(recognitionLevelKeys.length);
  });

  it('says "niet gecontroleerd" where a level was not checked', () => {
    expect(choiceQuestions1.unverified.nl).toBe('niet gecontroleerd');
  });
});
