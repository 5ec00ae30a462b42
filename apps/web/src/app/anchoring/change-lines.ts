import type { HandOver } from '@verankerd/contract';
import type { Texts } from '@verankerd/content/texts';
import { isAspectKey, type AspectKey } from '@verankerd/domain';

/** What is needed to tell changes in words. */
export type ChangeVoice = {
  readonly kinds: Texts['anchoring']['handOver']['kinds'];
  readonly aspect: (aspect: AspectKey) => string;
  readonly day: (instant: string) => string;
};

/**
 * The latest changes in words: when, what sort, and about which aspect. A kind that this version does not know is
 * told in general words.
 */
export function changeLines(
  changes: HandOver['recentChanges'],
  { kinds, aspect, day }: ChangeVoice,
): readonly string[] {
  const known: Readonly<Record<string, string>> = kinds;
  return changes.map(({ at, kind, subject }) => {
    const sort = kind.split('.', 1)[0] ?? '';
    const told = Object.hasOwn(known, sort) ? known[sort] : kinds.other;
    const about = isAspectKey(subject) ? `: ${aspect(subject)}` : '';
    return `${day(at)}, ${told ?? kinds.other}${about}`;
  });
}
