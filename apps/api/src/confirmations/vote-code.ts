import { voteCodeAlphabet } from '@verankerd/contract';
import { createHash, randomBytes, randomInt } from 'node:crypto';

const codeLength = 6;

/** Hours that a vote lasts at most: a meeting, and no longer. */
export const voteHours = 2;

/** A new code to join a vote with: six characters that can be read aloud. */
export function newVoteCode(): string {
  return Array.from(
    { length: codeLength },
    () => voteCodeAlphabet[randomInt(voteCodeAlphabet.length)],
  ).join('');
}

/** What is kept of a code: its SHA-256. */
export function hashOfCode(code: string): Buffer {
  return sha256(code);
}

/** A new token for a phone in a vote. */
export function newDeviceToken(): string {
  return randomBytes(24).toString('base64url');
}

/** What is kept of a phone in a vote. In another vote the same token would give another hash. */
export function hashOfDevice(voteId: string, token: string): Buffer {
  return sha256(voteId + token);
}

/** What is kept, for ten minutes, of the address from which a wrong code came. */
export function hashOfClient(address: string): Buffer {
  return sha256(`team-vote ${address}`);
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
