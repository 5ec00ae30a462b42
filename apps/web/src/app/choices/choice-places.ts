import type { Texts } from '@verankerd/content/texts';

type Place = {
  readonly key: keyof Texts['choices']['places'];
  /** What follows on the address of the choice. */
  readonly path: (schoolYear: string) => readonly string[];
};

/** The pages of a choice, in the order in which a school year asks for them; what is looked up now and then comes last. */
export const choicePlaces: readonly Place[] = [
  { key: 'questions', path: (schoolYear) => [schoolYear] },
  { key: 'lessons', path: (schoolYear) => [schoolYear, 'lessen'] },
  { key: 'confirm', path: (schoolYear) => [schoolYear, 'bevestigen'] },
  { key: 'review', path: (schoolYear) => [schoolYear, 'terugblik'] },
  { key: 'anchoring', path: () => ['borging'] },
  { key: 'progress', path: () => ['verloop'] },
  { key: 'choice', path: () => [] },
  { key: 'handOver', path: () => ['overdracht'] },
  { key: 'history', path: () => ['geschiedenis'] },
];
