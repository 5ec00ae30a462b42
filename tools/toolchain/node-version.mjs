/** What Angular 22 asks of Node.js, in words. */
export const neededNode = '22.22.3 or later in the 22 line, or 24.15 or later';

/**
 * Whether a Node.js can build and run Verankerd.
 * @param {string} version As `process.version` writes it: `v24.21.0`.
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0, patch = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major === 22) return minor > 22 || (minor === 22 && patch >= 3);
  if (major === 24) return minor >= 15;
  return major > 24;
}
