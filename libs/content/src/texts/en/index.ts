import type { Texts } from '../texts';
import { problems } from './problems';

/** All texts in English. A text that Dutch has and English lacks does not compile. */
export const en: Texts = { problems };
