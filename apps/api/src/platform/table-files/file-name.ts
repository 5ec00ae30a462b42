/** Longest name of a file that is kept. */
export const longestFileName = 200;

/** A name for lists: no folders, no control characters, not endless. */
export function plainFileName(fileName: string): string {
  const last = fileName.split(/[\\/]/).at(-1) ?? '';
  // eslint-disable-next-line no-control-regex -- these are what must go
  const clean = last.replace(/[\u0000-\u001f\u007f]/g, '').trim();
  return [...clean].slice(0, longestFileName).join('') || 'zonder-naam.csv';
}
