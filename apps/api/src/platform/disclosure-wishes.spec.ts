import { ConfigurationError, readConfiguration } from './configuration';
import { askedThresholds } from './disclosure-wishes';

describe('thresholds from the environment', () => {
  it('are the rule itself when nothing is asked', () => {
    const empty = { DISCLOSURE_MINIMUM_ANSWERS: '' };
    expect(askedThresholds(empty)).toEqual({ wishes: {}, refused: [] });
  });

  it('can be stricter', () => {
    const asked = askedThresholds({
      DISCLOSURE_MINIMUM_ANSWERS: '15',
      DISCLOSURE_LARGEST_SCHOOL_SHARE: '0.6',
    });
    expect(asked).toEqual({ wishes: { minimumAnswers: 15, largestSchoolShare: 0.6 }, refused: [] });
  });

  it.each([
    ['DISCLOSURE_MINIMUM_ANSWERS', '9', 'at least 10'],
    ['DISCLOSURE_MINIMUM_ANSWERS', 'ten', 'at least 10'],
    ['DISCLOSURE_SMALL_COUNT', '4', 'at least 5'],
    ['DISCLOSURE_UNANIMITY_FROM', '30.5', 'at least 30'],
    ['DISCLOSURE_MINIMUM_SCHOOLS', '2', 'at least 3'],
    ['DISCLOSURE_LARGEST_SCHOOL_SHARE', '0.9', 'at most 0.8'],
    ['DISCLOSURE_MINIMUM_TEAM_FOR_ROLES', '5', 'at least 10'],
  ])('cannot be looser: %s=%s stops the start', (variable, value, says) => {
    const variables = { DATABASE_URL: 'postgres://localhost/x', [variable]: value };
    const read = () => readConfiguration(variables);
    expect(read).toThrow(ConfigurationError);
    expect(read).toThrow(new RegExp(`${variable} can only be stricter: .*${says}`));
  });
});
