import type { ImportPreview } from './import-choices';

/**
 * What keeps an import from being carried out, the first thing to do first; `NOTHING_NEW` when all of the file stands in
 * already, `NOTHING_LEFT` when it has no measurement that can come in.
 */
export type ImportReadiness =
  | 'HEADER'
  | 'ASKEW'
  | 'COLUMNS'
  | 'SCHOOL'
  | 'SERIES'
  | 'REJECTED'
  | 'NOTHING_NEW'
  | 'NOTHING_LEFT'
  | 'READY';

/** Tells what is still to be done before the measurements of a file can come in. */
export function readinessOf(preview: ImportPreview, withoutRejected: boolean): ImportReadiness {
  const { counts, file, schools, series } = preview;
  if (file.headerLine === null) return 'HEADER';
  if (preview.isAskew) return 'ASKEW';
  if (preview.mappingProblems.length > 0) return 'COLUMNS';
  if (schools.length > 0 && !schools.some(({ isOwn }) => isOwn)) return 'SCHOOL';
  if (series.some(({ to }) => to === null)) return 'SERIES';
  if (counts.rejectedRows > 0 && !withoutRejected) return 'REJECTED';
  if (counts.new + counts.changed > 0) return 'READY';
  return counts.unchanged > 0 ? 'NOTHING_NEW' : 'NOTHING_LEFT';
}
