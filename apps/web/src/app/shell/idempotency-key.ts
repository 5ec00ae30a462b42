/**
 * A key for one create, to send along each time it is tried: a repeated create then makes nothing twice. Not made by
 * `crypto.randomUUID`, which browsers offer over https only.
 */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
