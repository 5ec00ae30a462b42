import { type PlainDate } from '../school-year/plain-date';

/** Sectors of the guide: primary, secondary and specialised education. Source: reference 4.2. */
export const registerSectors = ['PO', 'VO', 'GO'] as const;

/** One of the three sectors: PO primary, VO secondary, GO specialised. */
export type RegisterSector = (typeof registerSectors)[number];

/**
 * Parts of the registers: the smallest classes on which every register of DUO agrees. BO is primary
 * education, SBO special primary education, SO_VSO (secondary) special education, VO secondary education.
 * A register of BO never lists an SBO, so that a part, not a sector, tells what a file can cover.
 */
export const registerParts = ['BO', 'SBO', 'SO_VSO', 'VO'] as const;

/** One of the parts of the registers. */
export type RegisterPart = (typeof registerParts)[number];

const sectorByPart = {
  BO: 'PO',
  SBO: 'PO',
  SO_VSO: 'GO',
  VO: 'VO',
} as const satisfies Record<RegisterPart, RegisterSector>;

/** The sector to which a part belongs; special primary education counts as primary. Source: reference 4.2. */
export function sectorOfPart(part: RegisterPart): RegisterSector {
  return sectorByPart[part];
}

/** The twelve provinces, spelled as DUO does. */
export const dutchProvinces = [
  'Drenthe',
  'Flevoland',
  'Friesland',
  'Gelderland',
  'Groningen',
  'Limburg',
  'Noord-Brabant',
  'Noord-Holland',
  'Overijssel',
  'Utrecht',
  'Zeeland',
  'Zuid-Holland',
] as const;

/** One of the twelve provinces. */
export type DutchProvince = (typeof dutchProvinces)[number];

/** Holiday regions (noord, midden, zuid). Source: reference 4.3. */
export const holidayRegions = ['NORTH', 'CENTRE', 'SOUTH'] as const;

/** One of the three holiday regions. */
export type HolidayRegion = (typeof holidayRegions)[number];

/** Whether the text is a BRIN (instellingscode): two digits, two capitals. Source: reference 4.1. */
export function isBrin(text: string): boolean {
  return /^[0-9]{2}[A-Z]{2}$/.test(text);
}

/** Whether the text is the code of one establishment: a BRIN and two digits. Source: reference 4.1. */
export function isEstablishmentCode(text: string): boolean {
  return /^[0-9]{2}[A-Z]{2}[0-9]{2}$/.test(text);
}

/** Whether the text is the number of a school board (bevoegd gezag): five digits. Source: reference 4.1. */
export function isBoardNumber(text: string): boolean {
  return /^[0-9]{5}$/.test(text);
}

/** One establishment as a register lists it. A null is a value that the file does not tell. */
export type RegisterEstablishment = {
  /** BRIN and two digits: `99ZA00`. */
  readonly establishmentCode: string;
  /** Number of the board, or null when the file has none. */
  readonly boardNumber: string | null;
  readonly name: string;
  readonly place: string;
  readonly municipality: string | null;
  readonly province: DutchProvince | null;
  readonly part: RegisterPart;
  /** Always the sector of `part`. */
  readonly sector: RegisterSector;
  /** `7822 HG`, with the space. */
  readonly postcode: string | null;
  readonly denomination: string | null;
  readonly holidayRegion: HolidayRegion | null;
};

/** What is held of an establishment before a file is compared with it: its values now, and since when. */
export type KnownEstablishment = RegisterEstablishment & {
  /** First day on which the name holds. */
  readonly nameSince: PlainDate;
  /** First day on which the board holds; null without a board. */
  readonly boardSince: PlainDate | null;
  /** Reference date of the newest file that listed it; null when it was entered by hand and never listed. */
  readonly lastSeenOn: PlainDate | null;
  /** First day on which it is closed, or null while it is open. */
  readonly closedOn: PlainDate | null;
};
