import { createHash } from 'node:crypto';
import pg, { type QueryResult, type QueryResultRow } from 'pg';

/** More texts than all features have together: whoever makes texts without end gets no plan of his own any more. */
const mostStatements = 1000;

const names = new Map<string, string>();

/**
 * A connection on which the database plans each statement with parameters once, and not each time that it is asked:
 * for an overview the plan takes longer than the reading.
 */
export class PreparingClient extends pg.Client {
  // The driver calls it in more ways than types can tell; only a text with its values is changed.
  override query<R extends QueryResultRow>(...call: readonly unknown[]): Promise<QueryResult<R>> {
    const [text, values] = call;
    const query = super.query.bind(this) as (
      ...parts: readonly unknown[]
    ) => Promise<QueryResult<R>>;
    if (call.length > 2 || typeof text !== 'string' || !isFilled(values)) return query(...call);
    const name = nameOf(text);
    return query(name === undefined ? { text, values } : { name, text, values });
  }
}

function isFilled(values: unknown): values is readonly unknown[] {
  return Array.isArray(values) && values.length > 0;
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostStatements) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  names.set(text, name);
  return name;
}
