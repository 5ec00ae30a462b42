import { createHash, randomBytes } from 'node:crypto';

/** A new secret for a link that works without signing in: 256 bits, 43 characters. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept, for ten minutes, of the address from which a wrong secret came. */
export function hashOfClient(address: string): Buffer {
  return createHash('sha256').update(`secret-link ${address}`).digest();
}
