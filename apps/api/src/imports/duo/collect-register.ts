import { type PlainDate, type RegisterEdition, type Result, err, ok } from '@verankerd/domain';
import { type CodePage } from './decode-stream';
import { type EstablishmentRow } from './establishment-row';
import { FileRefused, type FileRefusal } from './file-refused';
import { readRegister } from './read-register';
import { type RegisterKind } from './register-columns';
import { type RowProblem } from './row-problem';

/** A register that was read to its end. */
export type RegisterFile = {
  readonly register: RegisterKind;
  readonly delimiter: string;
  readonly rows: readonly EstablishmentRow[];
  /** Errors and warnings in the order of the file; after `longestProblemList` they are only counted. */
  readonly problems: readonly RowProblem[];
  readonly errorCount: number;
  readonly warningCount: number;
  /** Codes that the file lists in rows that were refused. */
  readonly refusedCodes: readonly string[];
  /** Refused rows whose code is not beyond doubt. */
  readonly unreadableRows: number;
  /** Lines in each code page; both UTF-8 and Windows-1252 above 0 is a file with two code pages. */
  readonly codePages: Readonly<Record<CodePage, number>>;
};

/** Most problems that are kept for the list of one file. */
export const longestProblemList = 10_000;

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
  return { ...opened, rows: [...rows.values()], ...tally.outcome(), codePages };
}

class ProblemTally {
  private readonly problems: RowProblem[] = [];
  private readonly refusedCodes = new Set<string>();
  private readonly unreadableLines = new Set<number>();
  private errorCount = 0;
  private warningCount = 0;

  add(problem: RowProblem): void {
    if (this.problems.length < longestProblemList) this.problems.push(problem);
    if (problem.severity === 'WARNING') {
      this.warningCount += 1;
      return;
    }
    this.errorCount += 1;
    if (problem.establishmentCode === null) this.unreadableLines.add(problem.line);
    else this.refusedCodes.add(problem.establishmentCode);
  }

  outcome(): Omit<RegisterFile, 'register' | 'delimiter' | 'rows' | 'codePages'> {
    const { problems, errorCount, warningCount } = this;
    const refusedCodes = [...this.refusedCodes];
    return {
      problems,
      errorCount,
      warningCount,
      refusedCodes,
      unreadableRows: this.unreadableLines.size,
    };
  }
}
