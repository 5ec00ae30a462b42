import { type RegisterPart } from '@verankerd/domain';
import { type RegisterColumn, type RegisterKind } from './register-columns';
import { type RowReader } from './row-reader';

const secondaryTypes = ['VBO', 'VMBO', 'MAVO', 'HAVO', 'VWO', 'PRO', 'BRUGJAAR'];

const partByType: Readonly<Record<string, RegisterPart>> = {
  BASISSCHOOL: 'BO',
  BO: 'BO',
  BAO: 'BO',
  SBO: 'SBO',
  SBAO: 'SBO',
  SO: 'SO_VSO',
  VSO: 'SO_VSO',
  SOVSO: 'SO_VSO',
};

/** The part of the register in which a row belongs; null, with a problem, when its type is unknown. */
export function readPart(
  cells: RowReader<RegisterColumn>,
  kind: RegisterKind,
): RegisterPart | null {
  switch (kind) {
    case 'PRIMARY':
      return 'BO';
    case 'SECONDARY':
      return 'VO';
    case 'SPECIALISED':
      return typed(cells, 'specialisedType');
    case 'ALL_SECTORS':
      return typed(cells, 'type');
  }
}

function typed(cells: RowReader<RegisterColumn>, column: RegisterColumn): RegisterPart | null {
  const text = cells.required(column);
  if (text === null) return null;
  const part = partOfType(text);
  if (!part) cells.refuse(column, 'row.unknown-type');
  return part;
}

/** The part of a type as the registers write it: `basisschool`, `SBAO`, `(V)SO`, `VBO/MAVO/HAVO`; else null. */
export function partOfType(text: string): RegisterPart | null {
  const type = text.toUpperCase();
  if (type.split('/').every((step) => secondaryTypes.includes(step.trim()))) return 'VO';
  return partByType[type.replace(/[^A-Z]/g, '')] ?? null;
}
