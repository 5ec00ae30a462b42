import { type Result, err, ok } from '@verankerd/domain';
import { type FileRefusal } from './file-refused';
import { looksLike, normalisedHeader } from './look-alike';
import { shortened } from './row-problem';

/** The registers of establishments that DUO publishes, one per sector, and the one of all sectors together. */
export const registerKinds = ['PRIMARY', 'SECONDARY', 'SPECIALISED', 'ALL_SECTORS'] as const;

/** One of the registers of establishments. */
export type RegisterKind = (typeof registerKinds)[number];

/**
 * The names under which a column goes: DUO wrote `BRIN NUMMER` until 2025 and `INSTELLINGSCODE` since;
 * the register of all sectors writes shorter names.
 */
const namesOf = {
  brin: ['BRIN NUMMER', 'BRINNUMMER', 'INSTELLINGSCODE'],
  number: ['VESTIGINGSNUMMER', 'VESTIGINGSCODE'],
  name: ['VESTIGINGSNAAM', 'NAAM VESTIGING', 'INSTELLINGSNAAM VESTIGING', 'NAAM'],
  place: ['PLAATSNAAM', 'PLAATS'],
  municipality: ['GEMEENTENAAM', 'GEMEENTE'],
  province: ['PROVINCIE'],
  street: ['STRAATNAAM', 'STRAAT'],
  postcode: ['POSTCODE'],
  denomination: ['DENOMINATIE'],
  board: ['BEVOEGD GEZAG NUMMER', 'BEVOEGD GEZAGNUMMER'],
  holidayRegion: ['VAKANTIEREGIO'],
  specialisedType: ['SOORT PRIMAIR ONDERWIJS', 'SOORT PO'],
  secondaryType: ['ONDERWIJSSTRUCTUUR'],
  type: ['TYPE'],
} as const satisfies Record<string, readonly string[]>;

/** A column of a register that is read. */
export type RegisterColumn = keyof typeof namesOf;

const required = [
  'brin',
  'number',
  'name',
  'place',
  'municipality',
  'province',
  'street',
  'postcode',
  'denomination',
] as const satisfies readonly RegisterColumn[];

/** Where a register keeps what is read. */
export type RegisterLayout = {
  readonly kind: RegisterKind;
  /** Place of each column that the file has, counted from 0. */
  readonly at: Readonly<Partial<Record<RegisterColumn, number>>>;
};

/** Recognises a register of establishments by its column names, or tells what the file is instead. */
export function recogniseRegister(headers: readonly string[]): Result<RegisterLayout, FileRefusal> {
  const names = headers.map(normalisedHeader);
  const at: Partial<Record<RegisterColumn, number>> = {};
  for (const column of Object.keys(namesOf) as RegisterColumn[]) {
    const places = placesOf(names, namesOf[column]);
    if (places.length > 1) {
      return err({
        code: 'file.repeated-column',
        column: shortened(headers[places[1] ?? 0] ?? ''),
      });
    }
    if (places[0] !== undefined) at[column] = places[0];
  }
  const missing = required.filter((column) => at[column] === undefined);
  const kind = kindOf(at);
  if (missing.length > 0 || kind === null) return err(noRegister(headers, names, missing));
  return ok({ kind, at });
}

/**
 * The register that a file name announces (`bo-vestigingen_2026-08.csv`, `vestigingenvo.csv`), or null.
 * The registers of the sectors differ in one column only, so that a name which contradicts it is worth a stop.
 */
export function kindInFileName(fileName: string): RegisterKind | null {
  const match =
    /(?:^|[^a-z])(bo|vo|so)[-_ ]?vestigingen|vestigingen[-_ ]?(bo|vo|so)(?![a-z])/i.exec(fileName);
  const sector = (match?.[1] ?? match?.[2])?.toLowerCase();
  if (sector === 'bo') return 'PRIMARY';
  if (sector === 'vo') return 'SECONDARY';
  return sector === 'so' ? 'SPECIALISED' : null;
}

function placesOf(names: readonly string[], sought: readonly string[]): readonly number[] {
  return names.flatMap((name, index) => (sought.includes(name) ? [index] : []));
}

function kindOf(at: RegisterLayout['at']): RegisterKind | null {
  if (at.secondaryType !== undefined) return 'SECONDARY';
  if (at.specialisedType !== undefined) return 'SPECIALISED';
  if (at.type !== undefined) return 'ALL_SECTORS';
  return at.board === undefined ? null : 'PRIMARY';
}

function noRegister(
  headers: readonly string[],
  names: readonly string[],
  missing: readonly RegisterColumn[],
): FileRefusal {
  const likeness = looksLike(names);
  const isNearly = likeness === 'UNKNOWN' && missing.length <= 3 && headers.length > 3;
  return {
    code: 'file.no-register',
    looksLike: isNearly ? 'REGISTER_WITHOUT_COLUMNS' : likeness,
    missing: isNearly ? missing.map((column) => namesOf[column][0]) : [],
    headers: headers.slice(0, 6).map(shortened),
  };
}
