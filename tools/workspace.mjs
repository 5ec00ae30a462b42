import path from 'node:path';

/** The folder of the checkout. */
export const workspace = path.resolve(import.meta.dirname, '..');

/** Where the embedded database and its lock are kept between starts; git ignores it. */
export const dataFolder = path.join(workspace, '.data');

/** Where Node.js keeps compiled code, so that the next start is faster; git ignores it. */
export const compileCache = path.join(workspace, '.cache/compiled');

/** A path inside the checkout. */
export function inWorkspace(...parts) {
  return path.join(workspace, ...parts);
}
