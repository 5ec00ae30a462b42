import type { Texts } from '@verankerd/content/texts';

type Place = {
  readonly key: keyof Texts['oversight']['places'];
  /** What follows on the address of the overseer. */
  readonly path: readonly string[];
  /** Whether the national desk has this page too. */
  readonly isForDesk: boolean;
};

/** The pages of a board, a partnership or the national desk; how the schools stand now comes first. */
export const oversightPlaces: readonly Place[] = [
  { key: 'matrix', path: [], isForDesk: true },
  { key: 'trends', path: ['verloop'], isForDesk: true },
  { key: 'portfolio', path: ['interventies'], isForDesk: true },
  { key: 'conversations', path: ['gesprekken'], isForDesk: false },
];
