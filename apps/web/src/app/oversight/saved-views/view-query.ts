import type { Params } from '@angular/router';
import { matrixSchools, viewQuery, type Matrix, type ViewQuery } from '@verankerd/contract';
import { askedBy, type MatrixAddress } from '../matrix/matrix-address';

/** What an address asks to see, as it is kept. What could not be asked of the API is left out. */
export function viewQueryOf(address: MatrixAddress): ViewQuery {
  const asked: ViewQuery = { ...askedBy(address), earlierYear: address.earlierYear };
  return Object.fromEntries(
    Object.entries(asked).filter(
      ([name, value]) =>
        value !== undefined && viewQuery.shape[name as keyof ViewQuery].safeParse(value).success,
    ),
  );
}

/** The query of the address that shows a kept view again. */
export function addressOfView(query: ViewQuery): Params {
  const params = {
    schooljaar: query.schoolYear,
    vergelijk: query.earlierYear,
    peildatum: query.asOn,
    sector: query.sector,
    interventie: query.intervention,
    vraag: query.question,
    stand: query.state,
    bestuur: query.board,
    samenwerkingsverband: query.partnership,
    school: query.school,
    aandacht: query.attention && 'ja',
    zoek: query.search,
  };
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
}

/** Whether two views show the same. */
export function isSameView(one: ViewQuery, other: ViewQuery): boolean {
  const written = (query: ViewQuery) =>
    JSON.stringify(Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1)));
  return written(one) === written(other);
}

/** What a view can name that may be gone later. */
export type GoneName = 'schoolYear' | 'intervention' | 'board' | 'partnership' | 'school';

/** What a view names that is not in the matrix that it opens: an intervention that nobody handed in any more, and so on. */
export function goneFrom(
  matrix: Matrix,
  query: ViewQuery,
): readonly { readonly name: GoneName; readonly value: string }[] {
  const known: Readonly<Record<GoneName, () => readonly string[]>> = {
    schoolYear: () => matrix.schoolYears,
    intervention: () => matrix.interventions.map(({ name }) => name),
    board: () => matrix.boards.map(({ number }) => number),
    partnership: () => matrix.partnerships.map(({ code }) => code),
    school: () => matrixSchools(matrix).map(({ establishmentCode }) => establishmentCode),
  };
  return (Object.keys(known) as GoneName[]).flatMap((name) => {
    const value = query[name];
    return value === undefined || known[name]().includes(value) ? [] : [{ name, value }];
  });
}
