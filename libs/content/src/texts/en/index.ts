import type { Texts } from '../texts';
import { identity } from './identity';
import { problems } from './problems';
import { shell } from './shell';

/** All texts in English. A text that Dutch has and English lacks does not compile. */
export const en: Texts = { identity, problems, shell };
