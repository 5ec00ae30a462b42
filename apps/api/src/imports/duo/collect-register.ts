import { type PlainDate, type RegisterEdition, type Result, err, ok } from '@verankerd/domain';
import { type CodePage } from '../../platform/table-files/decode-stream';
import { type EstablishmentRow } from './establishment-row';
import { FileRefused, type FileRefusal } from './file-refused';
import { type ProblemReport, ProblemTally } from './problem-tally';
import { readRegister } from './read-register';
import { type RegisterKind } from './register-columns';

/** A register that was read to its end. */
export type RegisterFile = ProblemReport & {
  readonly register: RegisterKind;
  readonly delimiter: string;
  readonly rows: readonly EstablishmentRow[];
  /** Codes that the file lists in rows that were refused. */
  readonly refusedCodes: readonly string[];
  /** Refused rows whose code is not beyond doubt. */
  readonly unreadableRows: number;
  /** Lines in each code page; both UTF-8 and Windows-1252 above 0 is a file with two code pages. */
  readonly codePages: Readonly<Record<CodePage, number>>;
};

/** Reads a register to its end: some thousands of short rows. A refusal is a value; only bugs throw. */
export async function collectRegister(
  source: AsyncIterable<Uint8Array>,
  fileName = '',
): Promise<Result<RegisterFile, FileRefusal>> {
  try {
    return ok(await collect(source, fileName));
  } catch (error) {
    if (error instanceof FileRefused) return err(error.refusal);
    throw error;
  }
}

/** What the comparison with the database needs of a register, as of its reference date. */
export function editionOf(file: RegisterFile, referenceDate: PlainDate): RegisterEdition {
  const { rows: establishments, refusedCodes, unreadableRows } = file;
  return { referenceDate, establishments, refusedCodes, unreadableRows };
}

async function collect(source: AsyncIterable<Uint8Array>, fileName: string): Promise<RegisterFile> {
  const rows = new Map<string, EstablishmentRow>();
  const tally = new ProblemTally();
  let opened: Pick<RegisterFile, 'register' | 'delimiter'> = {
    register: 'PRIMARY',
    delimiter: ';',
  };
  let codePages: RegisterFile['codePages'] = { ascii: 0, 'utf-8': 0, 'windows-1252': 0 };
  for await (const event of readRegister(source, fileName)) {
    switch (event.kind) {
      case 'OPENED':
        opened = { register: event.register, delimiter: event.delimiter };
        break;
      case 'ROW':
        rows.set(event.row.establishmentCode, event.row);
        break;
      case 'WITHDRAWN':
        rows.delete(event.establishmentCode);
        break;
      case 'PROBLEM':
        tally.add(event.problem);
        break;
      case 'CLOSED':
        codePages = event.codePages;
    }
  }
  const { refusedCodes, unreadableRows } = tally;
  const listed = [...rows.values()];
  return { ...opened, rows: listed, ...tally.report(), refusedCodes, unreadableRows, codePages };
}
