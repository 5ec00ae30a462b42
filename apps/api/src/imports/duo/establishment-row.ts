import {
  type DutchProvince,
  type HolidayRegion,
  type RegisterEstablishment,
  dutchProvinces,
  isBoardNumber,
  sectorOfPart,
} from '@verankerd/domain';
import { readEstablishmentCode } from './establishment-code';
import { type RegisterColumn, type RegisterLayout } from './register-columns';
import { readPart } from './register-part';
import { RowReader } from './row-reader';
import { type RowProblem } from './row-problem';

/** An establishment with the line of the file on which it stands. */
export type EstablishmentRow = RegisterEstablishment & { readonly line: number };

/** What one row of a register tells. */
export type ReadEstablishment = {
  /** The code of the establishment when it is beyond doubt, also when the rest of the row is refused. */
  readonly establishmentCode: string | null;
  /** Null when a problem is an error. */
  readonly row: EstablishmentRow | null;
  readonly problems: readonly RowProblem[];
};

/** Reads one row of a register. All problems of the row are told, not only the first. */
export function readEstablishment(
  fields: readonly string[],
  line: number,
  headers: readonly string[],
  layout: RegisterLayout,
): ReadEstablishment {
  const cells = new RowReader<RegisterColumn>(fields, line, headers, layout.at);
  const establishmentCode = readEstablishmentCode(cells);
  cells.belongsTo(establishmentCode);
  const part = readPart(cells, layout.kind);
  const name = cells.required('name');
  const place = cells.required('place');
  const boardNumber = cells.matching('board', isBoardNumber);
  const province = readProvince(cells);
  const municipality = cells.optional('municipality');
  const postcode = readPostcode(cells);
  const denomination = cells.optional('denomination');
  const holidayRegion = readHolidayRegion(cells);
  const { problems } = cells;
  const isRefused = problems.some(({ severity }) => severity === 'ERROR');
  if (isRefused || !establishmentCode || !part || !name || !place) {
    return { establishmentCode, row: null, problems };
  }
  const where = { place, municipality, province, postcode, holidayRegion };
  const what = {
    establishmentCode,
    boardNumber,
    name,
    part,
    sector: sectorOfPart(part),
    denomination,
  };
  return { establishmentCode, row: { ...what, ...where, line }, problems };
}

function readProvince(cells: RowReader<RegisterColumn>): DutchProvince | null {
  const text = cells.optional('province');
  if (text === null) return null;
  const sought = text.toLowerCase() === 'fryslân' ? 'friesland' : text.toLowerCase();
  const province = dutchProvinces.find((name) => name.toLowerCase() === sought);
  if (!province) cells.refuse('province', 'row.unknown-province');
  return province ?? null;
}

function readPostcode(cells: RowReader<RegisterColumn>): string | null {
  const text = cells.matching('postcode', (value) => /^[1-9][0-9]{3} ?[A-Z]{2}$/i.test(value));
  return text === null ? null : `${text.slice(0, 4)} ${text.slice(-2).toUpperCase()}`;
}

const regionByName: Readonly<Record<string, HolidayRegion>> = {
  noord: 'NORTH',
  midden: 'CENTRE',
  zuid: 'SOUTH',
};

function readHolidayRegion(cells: RowReader<RegisterColumn>): HolidayRegion | null {
  const text = cells.optional('holidayRegion');
  if (text === null) return null;
  const region = regionByName[text.toLowerCase()];
  if (!region) cells.refuse('holidayRegion', 'row.unknown-holiday-region');
  return region ?? null;
}

/** Whether two rows of one code tell the same: every value that is read agrees, only the line differs. */
export function sameEstablishment(left: EstablishmentRow, right: EstablishmentRow): boolean {
  const values = Object.keys(left) as (keyof EstablishmentRow)[];
  return values.every((value) => value === 'line' || left[value] === right[value]);
}
