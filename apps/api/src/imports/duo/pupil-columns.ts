import { type Result, err, ok } from '@verankerd/domain';
import { type FileRefusal } from './file-refused';
import { looksLike, normalisedHeader } from './look-alike';
import { shortened } from './row-problem';

/** Where a file of pupils per establishment keeps what is read. */
export type PupilLayout = {
  readonly at: { readonly brin: number; readonly number: number };
  /** The column of each counted year, oldest first: `LEERLINGEN_2025` is the count of 1 October 2025. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
};

/** Recognises the file of pupils per primary establishment since 1996 by its column names. */
export function recognisePupilCounts(headers: readonly string[]): Result<PupilLayout, FileRefusal> {
  const names = headers.map(normalisedHeader);
  const brin = names.findIndex((name) => name === 'INSTELLINGSCODE' || name === 'BRIN NUMMER');
  const number = names.findIndex(
    (name) => name === 'VESTIGINGSCODE' || name === 'VESTIGINGSNUMMER',
  );
  const years = names
    .flatMap((name, at) => {
      const year = /^LEERLINGEN ((?:19|20)\d{2})$/.exec(name)?.[1];
      return year === undefined ? [] : [{ year: Number(year), at }];
    })
    .sort((left, right) => left.year - right.year);
  const twice = years.find(({ year }, index) => years[index - 1]?.year === year);
  if (twice)
    return err({ code: 'file.repeated-column', column: shortened(headers[twice.at] ?? '') });
  if (brin !== -1 && number !== -1 && years.length > 0) return ok({ at: { brin, number }, years });
  return err({
    code: 'file.no-pupil-counts',
    looksLike: looksLike(names),
    missing: years.length > 0 ? ['INSTELLINGSCODE', 'VESTIGINGSCODE'] : [],
    headers: headers.slice(0, 6).map(shortened),
  });
}
