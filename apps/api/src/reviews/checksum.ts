import { canonicalForm, type JsonValue } from '@verankerd/domain';
import { createHash } from 'node:crypto';

/** SHA-256 over the canonical form of a snapshot, in 64 hexadecimal digits. Source: RFC 8785, FIPS 180-4. */
export function checksumOf(content: unknown): string {
  // What was read from JSON, or is about to be written as it, is a JSON value; canonicalForm throws for all else.
  return createHash('sha256')
    .update(canonicalForm(content as JsonValue), 'utf8')
    .digest('hex');
}
