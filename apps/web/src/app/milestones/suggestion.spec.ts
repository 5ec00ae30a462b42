import { milestoneTemplates1 } from '@verankerd/content';
import {
  dayOfWeek,
  isWithinSchoolYear,
  plainDate,
  questionKeys,
  schoolYear,
} from '@verankerd/domain';
import { suggestionsFor, type SuggestionFacts } from './suggestion';

const facts: SuggestionFacts = {
  schoolYear: schoolYear('2026-2027'),
  startSchoolYear: schoolYear('2026-2027'),
  today: plainDate('2026-08-20'),
  taken: new Set(),
};

describe('suggested milestones', () => {
  it('cover all seven questions in the start year, and core ones come ticked', () => {
    const suggestions = suggestionsFor(facts);
    expect(new Set(suggestions.map(({ question }) => question))).toEqual(new Set(questionKeys));
    const core = suggestions.filter(({ isCore }) => isCore);
    expect(core.length).toBeGreaterThan(0);
    expect(core.length).toBeLessThan(suggestions.length);
  });

  it.each(['2026-08-20', '2026-11-25', '2027-07-25', '2026-05-01'])(
    'seen on %s stand on school days of the year, and never on a day that has passed',
    (today) => {
      const suggestions = suggestionsFor({ ...facts, today: plainDate(today) });
      for (const { plannedOn } of suggestions) {
        expect(isWithinSchoolYear(plannedOn, facts.schoolYear)).toBe(true);
        expect(dayOfWeek(plannedOn)).toBeLessThan(6);
        expect(plannedOn >= today).toBe(true);
      }
    },
  );

  it('leave out what was taken over already', () => {
    const [first] = suggestionsFor(facts);
    const left = suggestionsFor({ ...facts, taken: new Set([first?.templateKey ?? '']) });
    expect(left.map(({ templateKey }) => templateKey)).not.toContain(first?.templateKey);
  });

  it('are those of the phase in which the choice is', () => {
    const later = suggestionsFor({ ...facts, startSchoolYear: schoolYear('2020-2021') });
    expect(later.map(({ templateKey }) => templateKey).sort()).toEqual(
      milestoneTemplates1.phases.ANCHORING.templates.map(({ key }) => key).sort(),
    );
  });

  it('are absent in a year that is over', () => {
    expect(suggestionsFor({ ...facts, today: plainDate('2027-08-01') })).toEqual([]);
  });
});
