import { milestonePhases, milestoneTemplates, questionKeys } from '@verankerd/domain';
import { milestoneTemplates1 } from './milestone-templates-1';
import { roles1 } from './roles-1';

const rows = milestonePhases.flatMap((phase) => milestoneTemplates1.phases[phase].templates);

describe('milestone templates 1', () => {
  it('gives each template a key of its own', () => {
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it.each(milestonePhases)('keeps the templates of %s under their phase', (phase) => {
    for (const template of milestoneTemplates1.phases[phase].templates) {
      expect(template.phase).toBe(phase);
      expect(template.key).toMatch(new RegExp(`^${phase}(_[A-Z]+)+$`));
    }
  });

  it.each(milestoneTemplates)('has a text for $key of the domain, on the same day', (template) => {
    expect(rows.find(({ key }) => key === template.key)).toMatchObject(template);
  });

  it.each(questionKeys)('starts %s with two to four milestones', (question) => {
    const starting = milestoneTemplates1.phases.START.templates.filter(
      (template) => template.question === question,
    );
    expect(starting.length).toBeGreaterThanOrEqual(2);
    expect(starting.length).toBeLessThanOrEqual(4);
  });

  it.each(milestonePhases)('has something for each question in %s', (phase) => {
    const asked = new Set(milestoneTemplates1.phases[phase].templates.map((row) => row.question));
    expect([...asked].sort()).toEqual([...questionKeys].sort());
  });

  it.each(rows)('puts $key on a day of every year, outside the summer holiday', ({ day: on }) => {
    const date = new Date(Date.UTC(2027, on.month - 1, on.day));
    expect([date.getUTCMonth() + 1, date.getUTCDate()]).toEqual([on.month, on.day]);
    expect([7, 8]).not.toContain(on.month);
  });

  it.each(rows)('leaves $key to someone in the school', ({ ownerRole }) => {
    expect(roles1.roles[ownerRole].place).toBe('SCHOOL');
  });

  it('goes through the agreements in time for the confirmation of 31 October', () => {
    const confirming = rows.filter(({ key }) => key.endsWith('_CONFIRM'));
    expect(confirming.map(({ day }) => day)).toEqual([
      { month: 10, day: 1 },
      { month: 10, day: 1 },
    ]);
  });
});
