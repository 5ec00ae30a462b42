import { indicatorFamilies, recommendedFamilies } from '@verankerd/domain';
import { targetGroupKeys } from '@verankerd/domain';
import { instruments1 } from './instruments-1';

describe('instruments 1', () => {
  it('names each instrument once', () => {
    const { instruments } = instruments1;
    expect(new Set(instruments.map(({ key }) => key)).size).toBe(instruments.length);
    expect(new Set(instruments.map(({ name }) => name)).size).toBe(instruments.length);
    for (const { key } of instruments) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('holds names only, no items', () => {
    for (const instrument of instruments1.instruments) {
      expect(Object.keys(instrument)).toEqual(['key', 'name']);
    }
  });

  it('asks the plain question of each family', () => {
    expect(indicatorFamilies.map((key) => instruments1.families[key].question.nl)).toEqual([
      'Hoeveel leerlingen doen mee?',
      'Hoeveel klassen/leraren doen mee?',
      'Hoeveel is er gegeven?',
      'Doen we de kern zoals bedoeld?',
      'Wat hebben we aangepast?',
      'Hoe goed gaat de uitvoering?',
      'Hoe tevreden zijn leerlingen, ouders, team?',
      'Is het vol te houden?',
      'Past het bij onze school?',
      'Hoort het er al gewoon bij?',
      'Hoe gaat het met leerlingen?',
      'Hoe veilig voelen leerlingen zich?',
      'Zijn ouders bereikt?',
      'Is het geborgd?',
      'Wat kostte het aan uren en geld?',
    ]);
  });

  it.each(targetGroupKeys)('recommends reach, fidelity and one outcome for %s', (target) => {
    expect(instruments1.recommended[target].families).toEqual([...recommendedFamilies]);
  });
});
