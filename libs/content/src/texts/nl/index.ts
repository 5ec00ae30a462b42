import { charts } from './charts';
import { identity } from './identity';
import { oversight } from './oversight';
import { problems } from './problems';
import { questions } from './questions';
import { shell } from './shell';

/** All texts in Dutch. Dutch comes first: it is the source that English follows. */
export const nl = { charts, identity, oversight, problems, questions, shell };
