import { type DutchProvince, type PlainDate, isPlainDate } from '@verankerd/domain';
import { createHash } from 'node:crypto';
import { referenceDateInFileName } from './duo/reference-date';
import { type HeldRegister, importKey } from './held-register';
import { type FilePlan, type ImportPlan } from './import-plan';
import { lastCountDate, planBoardNames, planPupilCounts } from './plan-facts';
import { planRegister } from './plan-register';
import { type SourceFile } from './read-source-file';

/** What the reader tells of the files besides the files themselves. */
export type ImportOptions = {
  /** Reference dates of files whose name gives none, by file name. */
  readonly dates: Readonly<Record<string, PlainDate>>;
  /** Provinces for which the reader vouches that the registers are complete, so that absence means closed. */
  readonly complete?: 'ALL' | readonly DutchProvince[];
};

/**
 * Plans an import: compares each file with what is held after the files before it. The oldest goes first; a file of
 * board names after the registers of its day, pupil counts last, as they need the schools.
 */
export function planImport(
  files: readonly SourceFile[],
  held: HeldRegister,
  options: ImportOptions,
): ImportPlan {
  let now = held;
  const plans: FilePlan[] = [];
  for (const { file, referenceDate } of inOrder(files, options)) {
    const [plan, after] = planFile(file, referenceDate, now, options);
    plans.push(plan);
    now = after;
  }
  return { files: plans, checksum: checksumOf(plans), boards: now.boards };
}

type Dated = { readonly file: SourceFile; readonly referenceDate: PlainDate | null };

function inOrder(files: readonly SourceFile[], options: ImportOptions): readonly Dated[] {
  const order = { REGISTER: 0, BOARD_NAMES: 1, PUPIL_COUNTS: 2, REFUSED: 3 };
  return files
    .map((file) => ({ file, referenceDate: referenceDateOf(file, options) }))
    .sort((left, right) => {
      const [last, other] = [left, right].map(({ file }) => Math.max(1, order[file.content.kind]));
      if (last !== other) return Number(last) - Number(other);
      const [date, otherDate] = [left.referenceDate ?? '9', right.referenceDate ?? '9'];
      if (date !== otherDate) return date < otherDate ? -1 : 1;
      return order[left.file.content.kind] - order[right.file.content.kind];
    });
}

function referenceDateOf({ name, content }: SourceFile, { dates }: ImportOptions) {
  if (content.kind === 'PUPIL_COUNTS') return lastCountDate(content.file);
  const told = Object.hasOwn(dates, name) ? dates[name] : undefined;
  return told !== undefined && isPlainDate(told) ? told : referenceDateInFileName(name);
}

function planFile(
  file: SourceFile,
  referenceDate: PlainDate | null,
  held: HeldRegister,
  options: ImportOptions,
): readonly [FilePlan, HeldRegister] {
  const { name, checksum, content } = file;
  if (content.kind === 'REFUSED') {
    const nothing = { problems: [], errorCount: 0, warningCount: 0, hasEffect: false };
    return [{ name, checksum, holds: null, referenceDate, outcome: content, ...nothing }, held];
  }
  const { problems, errorCount, warningCount } = content.file;
  const rows = { problems, errorCount, warningCount };
  const facts = { name, checksum, holds: content.kind, referenceDate, ...rows };
  if (referenceDate === null) {
    return [{ ...facts, outcome: { kind: 'DATE_NEEDED' }, hasEffect: false }, held];
  }
  const isNew = !held.imported.has(importKey(checksum, referenceDate));
  const { outcome, after, changes } = compare(content, referenceDate, held, options);
  if (outcome.kind === 'REFUSED') {
    const isOld = !isNew && outcome.refusal.code === 'register.older-than-latest';
    const told = isOld ? ({ kind: 'ALREADY_IMPORTED' } as const) : outcome;
    return [{ ...facts, outcome: told, hasEffect: false }, held];
  }
  const imported = new Set(held.imported).add(importKey(checksum, referenceDate));
  return [
    { ...facts, outcome, hasEffect: isNew || changes },
    { ...after, imported },
  ];
}

function compare(
  content: Exclude<SourceFile['content'], { kind: 'REFUSED' }>,
  referenceDate: PlainDate,
  held: HeldRegister,
  options: ImportOptions,
) {
  switch (content.kind) {
    case 'REGISTER':
      return planRegister(content.file, referenceDate, held, options.complete);
    case 'PUPIL_COUNTS':
      return planPupilCounts(content.file, held);
    case 'BOARD_NAMES':
      return planBoardNames(content.file, referenceDate, held);
  }
}

/** Over all that is to be done and to which files; problems of rows are left out, as they change nothing. */
function checksumOf(plans: readonly FilePlan[]): string {
  const hash = createHash('sha256');
  for (const { checksum, referenceDate, outcome, hasEffect } of plans) {
    hash.update(JSON.stringify([checksum, referenceDate, outcome, hasEffect]));
  }
  return hash.digest('hex');
}
