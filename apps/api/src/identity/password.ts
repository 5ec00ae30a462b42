import { hash, verify } from '@node-rs/argon2';

// OWASP password storage cheat sheet: argon2id with 19 MiB, 2 iterations, 1 lane.
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// A hash of nothing that anybody knows, so that an unknown address costs as much time as a known one.
const decoy =
  '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$0Q0mO6n6rWQ3R6m3vBq8o5r7pXwJpVv2n1sC2cYk9fE';

/** Hashes a password with argon2id for storage. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, parameters);
}

/** Whether a password fits a stored hash. Without a hash it takes as long, and never fits. */
export async function fitsPassword(password: string, stored: string | undefined): Promise<boolean> {
  const fits = await verify(stored ?? decoy, password).catch(() => false);
  return fits && stored !== undefined;
}
