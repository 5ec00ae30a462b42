import type { Choice } from '@verankerd/contract';

/** What a school can change of a choice, and so what its history tells. */
const recorded = [
  'intervention',
  'startSchoolYear',
  'goal',
  'targetGroup',
  'foundIn',
  'effectiveness',
  'recognitionLevel',
  'recognitionSource',
  'recognitionSeenOn',
  'executor',
  'training',
  'hours',
  'cost',
  'alternatives',
  'decidedBy',
  'decidedOn',
] as const satisfies readonly (keyof Choice)[];

type Recorded = Partial<Pick<Choice, (typeof recorded)[number]>>;

/** The fields that differ, as they were and as they became. */
export function differenceBetween(
  before: Choice,
  after: Choice,
): { readonly before: Recorded; readonly after: Recorded } {
  const changed = recorded.filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  const pick = (choice: Choice): Recorded =>
    Object.fromEntries(changed.map((field) => [field, choice[field]]));
  return { before: pick(before), after: pick(after) };
}
