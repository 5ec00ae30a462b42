import type { Texts } from '../texts';
import { charts } from './charts';
import { identity } from './identity';
import { oversight } from './oversight';
import { problems } from './problems';
import { questions } from './questions';
import { shell } from './shell';

/** All texts in English. A text that Dutch has and English lacks does not compile. */
export const en: Texts = { charts, identity, oversight, problems, questions, shell };
