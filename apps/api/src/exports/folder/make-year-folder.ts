import { createHash } from 'node:crypto';
import type { Sheet } from '../document/document';
import { packArchive, type ArchiveEntry } from '../files/steady-archive';
import { fileNameOf } from '../file-name';
import type { YearFolderMaterial } from '../material';
import { renderPdf } from '../pdf/render-pdf';
import { fullReport } from '../review/full-report';
import { reviewSheets } from '../review/review-sheets';
import { tellingIn, type FileLanguage, type Telling } from '../review/telling';
import { sheetAsCsv } from '../sheets/sheet-as-csv';

type Snapshot = YearFolderMaterial['snapshots'][number];

/** The list of checksums, as `sha256sum -c` reads it. */
export const checksumList = 'SHA256SUMS';

/**
 * Makes the folder of a school year: every frozen review as it was frozen, its report and data, the evidence, the
 * history, and a list of checksums by which anybody can see that nothing changed.
 */
export async function makeYearFolder(
  material: YearFolderMaterial,
  language: FileLanguage,
): Promise<Buffer> {
  const telling = tellingIn(language);
  const names = telling.texts.exports.folder;
  const entries: ArchiveEntry[] = [
    { name: names.readMe, bytes: Buffer.from(readMe(material, telling)) },
    { name: `${names.history}.csv`, bytes: csv(historySheet(material, telling), language) },
  ];
  for (const snapshot of material.snapshots)
    entries.push(...(await snapshotEntries(snapshot, telling)));
  const sums = entries.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join('');
  const list = { name: checksumList, bytes: Buffer.from(sums) };
  return packArchive([list, ...entries], dateOf(material));
}

async function snapshotEntries(
  frozen: Snapshot,
  telling: Telling,
): Promise<readonly ArchiveEntry[]> {
  const { texts, language } = telling;
  const names = texts.exports.folder;
  const { choice, number } = frozen.snapshot;
  // The name alone does not tell two choices of one intervention apart.
  const parts = [choice.interventionName, choice.startSchoolYear, names.version(number)];
  const base = fileNameOf('REPORT_PDF', parts, language).replace(/\.pdf$/, '');
  const { sheets } = reviewSheets(frozen, telling);
  const evidence = sheets.find(({ name }) => name === texts.exports.sheets.evidence);
  const report = await renderPdf(fullReport(frozen, telling));
  return [
    { name: `${names.snapshots}/${base}.json`, bytes: Buffer.from(frozen.canonical) },
    { name: `${names.reports}/${base}.pdf`, bytes: report.bytes },
    ...(evidence
      ? [{ name: `${names.evidence}/${base}.csv`, bytes: csv(evidence, language) }]
      : []),
    ...sheets
      .filter((sheet) => sheet !== evidence)
      .map((sheet) => ({
        name: `${names.data}/${base}/${sheet.name.toLowerCase()}.csv`,
        bytes: csv(sheet, language),
      })),
  ];
}

function readMe(
  { schoolName, schoolYear, snapshots }: YearFolderMaterial,
  telling: Telling,
): string {
  const { folder } = telling.texts.exports;
  const reviews = snapshots.map(
    ({ snapshot }) =>
      `- ${folder.reviewOf(snapshot.choice.interventionName, snapshot.number, telling.date(snapshot.frozen.on))}`,
  );
  return folder.text(
    schoolName,
    schoolYear,
    reviews.length === 0 ? folder.none : reviews.join('\n'),
  );
}

function historySheet({ history }: YearFolderMaterial, { texts }: Telling): Sheet {
  const { folder } = texts.exports;
  return {
    name: folder.history,
    header: [folder.at, folder.intervention, folder.event, folder.subject],
    rows: history.map(({ at, interventionName, kind, subject }) => [
      at,
      interventionName,
      kind,
      subject,
    ]),
  };
}

/** The last moment that the folder tells of; without any, the end of the school year. */
function dateOf({ history, snapshots, schoolYear }: YearFolderMaterial): Date {
  const moments = [
    ...history.map(({ at }) => at),
    ...snapshots.map(({ snapshot }) => snapshot.frozen.at),
  ].sort();
  return new Date(moments.at(-1) ?? `${schoolYear.slice(5)}-07-31T00:00:00Z`);
}

function csv(sheet: Sheet, language: FileLanguage): Buffer {
  return Buffer.from(sheetAsCsv(sheet, language));
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
