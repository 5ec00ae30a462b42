import { catalogue1 } from './catalogue-1';
import { choiceQuestions1 } from './choice-questions-1';
import { glossary1 } from './glossary-1';
import { indicatorTemplates1 } from './indicator-templates-1';
import { instruments1 } from './instruments-1';
import { type Localised } from './localised';
import { milestoneTemplates1 } from './milestone-templates-1';
import { questionSet1 } from './question-set-1';
import { roles1 } from './roles-1';
import { scales1 } from './scales-1';

type Found = { readonly path: string; readonly text: Localised };

const packs = [
  questionSet1,
  choiceQuestions1,
  catalogue1,
  milestoneTemplates1,
  roles1,
  scales1,
  instruments1,
  indicatorTemplates1,
  glossary1,
];

/** Texts that quote the guide or a name: their length and words are not ours to change. */
const quoted = [
  /^questions@1 (attribution|source|intro|questions)/,
  /^choice-questions@1 (attribution|questions \w+ question|goals \w+ label|databanks \w+ name)/,
];

function textsIn(value: unknown, path: string): readonly Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nl' in value && 'en' in value) return [{ path, text: value as Localised }];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path} ${key}`));
}

const texts = packs.flatMap((pack) => textsIn(pack, pack.id));
const own = texts.filter(({ path }) => !quoted.some((pattern) => pattern.test(path)));

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!:])\s+/).filter((sentence) => sentence !== '');
}

function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

describe('the texts of all packs', () => {
  it('are found at all', () => {
    expect(texts.length).toBeGreaterThan(400);
  });

  it('stand in both languages, without stray spaces', () => {
    const incomplete = texts.filter(({ text }) => {
      const versions = Object.values(text);
      const clean = versions.every((version) => version !== '' && !/^\s|\s$|\s{2}/.test(version));
      return versions.length !== 2 || !clean;
    });
    expect(incomplete.map(({ path }) => path)).toEqual([]);
  });

  it('keep nearly all Dutch sentences within 15 words', () => {
    const sentences = own.flatMap(({ text }) => sentencesOf(text.nl));
    const long = sentences.filter((sentence) => wordsIn(sentence) > 15);
    expect(long.length / sentences.length).toBeLessThan(0.05);
  });

  it.each([
    ['en', /safeguard|programme|\bKPI|stakeholder|compliance|dashboard/i],
    ['nl', /safeguard|programme\b|\bKPI|stakeholder|compliance|dashboard|fidelity|\bu\b|\buw\b/i],
  ] as const)('avoid words that do not belong here, in %s', (language, pattern) => {
    const offending = own.filter(({ text }) => pattern.test(text[language]));
    expect(offending.map(({ path }) => path)).toEqual([]);
  });

  it('carry a name and a version in each pack', () => {
    const ids = packs.map(({ id }) => id);
    expect(new Set(ids).size).toBe(packs.length);
    for (const id of ids) expect(id).toMatch(/^[a-z-]+@\d+$/);
  });
});
