import { identity } from './identity';
import { problems } from './problems';
import { shell } from './shell';

/** All texts in Dutch. Dutch comes first: it is the source that English follows. */
export const nl = { identity, problems, shell };
