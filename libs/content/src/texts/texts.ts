import type { nl } from './nl';

/** The shape of all texts, as Dutch gives it. */
export type Texts = typeof nl;
