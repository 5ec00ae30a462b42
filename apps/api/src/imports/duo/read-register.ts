import { type CodePage } from '../../platform/table-files/decode-stream';
import { type EstablishmentRow, readEstablishment, sameEstablishment } from './establishment-row';
import { FileRefused } from './file-refused';
import { type Table, openTable } from './read-table';
import {
  type RegisterKind,
  type RegisterLayout,
  kindInFileName,
  recogniseRegister,
} from './register-columns';
import { type RowProblem, rowProblem } from './row-problem';

/** What reading a register tells, in the order of the file. */
export type RegisterEvent =
  | {
      readonly kind: 'OPENED';
      readonly register: RegisterKind;
      readonly delimiter: string;
    }
  | { readonly kind: 'ROW'; readonly row: EstablishmentRow }
  | { readonly kind: 'PROBLEM'; readonly problem: RowProblem }
  /** A later row contradicts the one told before under this code: which is right is unknown, take neither. */
  | { readonly kind: 'WITHDRAWN'; readonly establishmentCode: string }
  | { readonly kind: 'CLOSED'; readonly codePages: Readonly<Record<CodePage, number>> };

/**
 * Reads a register of establishments as a stream. What is kept is one short record per code, to find
 * duplicates; the rest of the file passes by.
 * @param fileName its name, which may tell of which sector it is
 * @throws FileRefused when the file is no register or cannot be read at all
 */
export async function* readRegister(
  source: AsyncIterable<Uint8Array>,
  fileName = '',
): AsyncGenerator<RegisterEvent> {
  const table = await openTable(source, recogniseRegister);
  try {
    refuseContradiction(table.layout, fileName);
    yield* tellRegister(table);
  } finally {
    await table.close();
  }
}

async function* tellRegister(table: Table<RegisterLayout>): AsyncGenerator<RegisterEvent> {
  const { layout, headers, delimiter } = table;
  yield { kind: 'OPENED', register: layout.kind, delimiter };
  for (const problem of table.problems) yield { kind: 'PROBLEM', problem };
  const codes = new CodesSeen();
  for await (const { line, fields, problems } of table.rows) {
    const read = fields ? readEstablishment(fields, line, headers, layout) : null;
    const known = read?.establishmentCode ?? null;
    const all = [
      ...problems.map((problem) => attributed(problem, known)),
      ...(read?.problems ?? []),
    ];
    for (const problem of all) yield { kind: 'PROBLEM', problem };
    if (known === null) continue;
    const isRefused = all.some(({ severity }) => severity === 'ERROR');
    yield* codes.settle(known, isRefused ? null : (read?.row ?? null), line);
  }
  yield { kind: 'CLOSED', codePages: table.codePages };
}

function refuseContradiction(layout: RegisterLayout, fileName: string): void {
  const named = kindInFileName(fileName);
  const found = layout.kind;
  if (named === null || found === 'ALL_SECTORS' || named === found) return;
  throw new FileRefused({ code: 'file.kind-contradicts-name', named, found });
}

function attributed(problem: RowProblem, establishmentCode: string | null): RowProblem {
  return { ...problem, establishmentCode };
}

/** Which codes were met, with what: a code that comes twice is the same, or contradicts itself. */
class CodesSeen {
  private readonly firstByCode = new Map<string, { line: number; row: EstablishmentRow | null }>();

  /** Tells a row whose code is new; a second one under the same code is passed over or withdraws the first. */
  *settle(code: string, row: EstablishmentRow | null, line: number): Generator<RegisterEvent> {
    const first = this.firstByCode.get(code);
    if (!first) {
      this.firstByCode.set(code, { line, row });
      if (row) yield { kind: 'ROW', row };
      return;
    }
    const isSame = row !== null && first.row !== null && sameEstablishment(first.row, row);
    const problemCode = isSame ? 'row.repeated' : 'row.conflicting-duplicate';
    const at = { line, value: `${code} (${first.line})`, establishmentCode: code };
    yield { kind: 'PROBLEM', problem: rowProblem(problemCode, at) };
    if (isSame || !first.row) return;
    this.firstByCode.set(code, { line: first.line, row: null });
    yield { kind: 'WITHDRAWN', establishmentCode: code };
  }
}
