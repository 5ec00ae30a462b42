import { recordChange } from '../audit/audit-door';
import { type Transaction } from '../platform/database/unit-of-work';
import { type Actor } from '../platform/http/actor';
import { Refusal } from '../platform/http/refusal';
import { type Ids } from '../platform/ids';
import { carryOutBoardNames, carryOutPupilCounts } from './carry-out-facts';
import { carryOutRegister } from './carry-out-register';
import { readHeldRegister } from './held-register';
import { type ImportPlan, type UsablePlan, countsOf, isUsable } from './import-plan';
import { type ImportOptions, planImport } from './plan-import';
import { type SourceFile } from './read-source-file';

/** Who imports, when, and where ids come from. */
export type ImportCircumstances = {
  /** Null at the command line, where nobody is signed in. */
  readonly actor: Actor | null;
  readonly at: Date;
  readonly ids: Ids;
};

// Any number; the same in every process, so that two imports never compare with the same state.
const importLock = 7_310_427;

/** What an import would change now. Nothing is written. */
export async function previewRegister(
  transaction: Transaction,
  files: readonly SourceFile[],
  options: ImportOptions,
): Promise<ImportPlan> {
  const counted = files.flatMap(({ content }) =>
    content.kind === 'PUPIL_COUNTS' ? [...content.file.countsByCode.keys()] : [],
  );
  return planImport(files, await readHeldRegister(transaction, counted), options);
}

/**
 * Carries an import out: compares once more under a lock, and writes what changes. All of it happens in the one
 * transaction that is passed.
 * @param expected checksum of the preview that the reader agreed to; without it, whatever changes is carried out
 * @throws Refusal `import.preview-outdated` when something else would change by now
 */
export async function applyRegister(
  transaction: Transaction,
  files: readonly SourceFile[],
  options: ImportOptions,
  circumstances: ImportCircumstances,
  expected?: string,
): Promise<ImportPlan> {
  await transaction.query('SELECT pg_advisory_xact_lock($1)', [importLock]);
  const plan = await previewRegister(transaction, files, options);
  if (expected !== undefined && plan.checksum !== expected) {
    throw new Refusal('import.preview-outdated');
  }
  for (const file of plan.files) {
    if (!isUsable(file) || !file.hasEffect) continue;
    await carryOut(transaction, file, circumstances.ids);
    await recordImport(transaction, file, circumstances);
  }
  return plan;
}

async function carryOut(transaction: Transaction, file: UsablePlan, ids: Ids): Promise<void> {
  switch (file.outcome.kind) {
    case 'REGISTER':
      return carryOutRegister(transaction, file.outcome, ids);
    case 'PUPIL_COUNTS':
      return carryOutPupilCounts(transaction, file.outcome);
    case 'BOARD_NAMES':
      return carryOutBoardNames(transaction, file.outcome, file.referenceDate);
  }
}

async function recordImport(
  transaction: Transaction,
  file: UsablePlan,
  { actor, at, ids }: ImportCircumstances,
): Promise<void> {
  const id = ids.next();
  const { name, checksum, referenceDate, outcome } = file;
  const counts = countsOf(file);
  await transaction.query(
    `INSERT INTO register_imports (id, file_name, checksum, reference_date, kind, applied_at, applied_by, summary)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      name,
      checksum,
      referenceDate,
      outcome.kind,
      at,
      actor?.userId ?? null,
      JSON.stringify(counts),
    ],
  );
  await recordChange(transaction, actor, {
    schoolId: null,
    kind: 'register.imported',
    subject: id,
    before: null,
    after: { fileName: name, checksum, referenceDate, kind: outcome.kind, counts },
    at,
  });
}
