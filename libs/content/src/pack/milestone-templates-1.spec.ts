import { questionKeys } from '@verankerd/domain';
import { templatePhaseKeys } from './milestone-templates';
import { milestoneTemplates1 } from './milestone-templates-1';
import { roles1 } from './roles-1';

const rows = templatePhaseKeys.flatMap((phase) =>
  milestoneTemplates1.phases[phase].templates.map((template) => ({ phase, ...template })),
);

describe('milestone templates 1', () => {
  it('gives each template a key of its own that begins with its phase', () => {
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    for (const { key, phase } of rows) {
      expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(key.startsWith(`${phase.toLowerCase().replace('_', '-')}-`)).toBe(true);
    }
  });

  it.each(questionKeys)('starts %s with two to four milestones', (question) => {
    const starting = milestoneTemplates1.phases.START.templates.filter(
      (template) => template.question === question,
    );
    expect(starting.length).toBeGreaterThanOrEqual(2);
    expect(starting.length).toBeLessThanOrEqual(4);
  });

  it.each(templatePhaseKeys)('has something for each question in %s', (phase) => {
    const asked = new Set(milestoneTemplates1.phases[phase].templates.map((row) => row.question));
    expect([...asked].sort()).toEqual([...questionKeys].sort());
  });

  it.each(rows)('puts $key on a day that exists, outside the summer holiday', ({ month, day }) => {
    const date = new Date(Date.UTC(2027, month - 1, day));
    expect([date.getUTCMonth() + 1, date.getUTCDate()]).toEqual([month, day]);
    expect([7, 8]).not.toContain(month);
  });

  it.each(rows)('leaves $key to someone in the school', ({ ownerRole }) => {
    expect(roles1.roles[ownerRole].place).toBe('SCHOOL');
  });

  it('confirms agreements before a confirmation lapses on 31 October', () => {
    expect(rows.find(({ key }) => key === 'anchoring-agreements-confirmed')).toMatchObject({
      month: 10,
      day: 15,
    });
  });
});
