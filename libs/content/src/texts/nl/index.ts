import { problems } from './problems';

/** All texts in Dutch. Dutch comes first: it is the source that English follows. */
export const nl = { problems };
