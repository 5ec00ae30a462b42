import path from 'node:path';

/** The folder of the checkout. */
export const workspace = path.resolve(import.meta.dirname, '..');

/** Where the embedded database and its lock are kept between starts; git ignores it. */
export const dataFolder = path.join(workspace, '.data');

/** A path inside the checkout. */
export function inWorkspace(...parts) {
  return path.join(workspace, ...parts);
}
