import { type ImportSettings } from '@verankerd/contract';
import {
  type GatheredImport,
  ImportGatherer,
  type ImportedMeasurement,
  type PlainDate,
  importProblem,
  mappingProblemsOf,
  meansSchool,
  seriesKey,
  textOf,
} from '@verankerd/domain';
import { createHash } from 'node:crypto';
import { type RulesBySubject } from '../evaluations/evaluations-door';
import { type Transaction } from '../platform/database/unit-of-work';
import { openTableFile } from '../platform/table-files/table-file';
import { compareWithStored } from './compare-with-stored';
import { type FoundHeader, findHeader } from './find-header';
import {
  type MeasurementImportCounts,
  type MeasurementImportPlan,
  type PlannedMeasurement,
  type RejectedRow,
} from './import-plan';
import { readIndicatorsForImport, readKnownSchool } from './import-facts-reader';
import { readRememberedMapping } from './remembered-mapping';
import { type ResolvedSeries, resolveSeries } from './resolve-series';
import { type SurveyedTable, surveyTable } from './survey-table';

/** What is imported, for which school, on which day. */
export type ImportOrder = {
  readonly schoolId: string;
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly settings: ImportSettings;
  readonly today: PlainDate;
  readonly rules: RulesBySubject;
};

const mostRejectedRows = 1_000;

/**
 * Reads a file and compares it with what is stored. Nothing is written. The rows of the file are read three times
 * rather than held: for their column names, for their words, and for their figures.
 * @throws TableRefused when the file cannot be read
 */
export async function planImport(
  transaction: Transaction,
  order: ImportOrder,
): Promise<MeasurementImportPlan> {
  const { schoolId, fileName, bytes, today } = order;
  const file = await openTableFile(fileName, bytes, order.settings);
  const header = await findHeader(file, order.settings.headerLine);
  const remembered = order.settings.columns
    ? null
    : await readRememberedMapping(transaction, schoolId, header.headers);
  const settings = { ...remembered, ...order.settings };
  const survey = await surveyTable(file, header, settings);
  const known = await readKnownSchool(transaction, schoolId, today);
  const own = new Set(settings.ownSchool);
  const isOwn = (school: string) => own.has(school) || meansSchool(school, known);
  const indicators = await readIndicatorsForImport(transaction, schoolId);
  const series = resolveSeries(
    survey.seriesOf(isOwn),
    indicators,
    header.headers,
    survey.mapping,
    settings,
    order.rules,
  );
  const source = { file, header, survey, series, isOwn, today };
  const { gathered, rejectedRows } = await gatherRows(source);
  const { measurements, pooled } = await compareWithStored(
    transaction,
    schoolId,
    gathered.isAskew ? [] : gathered.measurements,
  );
  const counts = countsOf(measurements, gathered, pooled.length);
  return {
    ...{ fileName, file, header, survey, settings, indicators, series, gathered },
    ...{ measurements, rejectedRows, counts },
    problems: [
      ...gathered.problems,
      ...pooled.map(({ line }) => importProblem('YEAR_IS_POOLED', { line })),
    ],
    isRemembered: remembered !== null,
    schools: [...survey.schools]
      .map(([name, rows]) => ({ name, rows, isOwn: isOwn(name) }))
      .sort((one, other) => Number(other.isOwn) - Number(one.isOwn) || other.rows - one.rows),
    checksum: checksumOf(measurements, counts, series),
  };
}

type Source = {
  readonly file: MeasurementImportPlan['file'];
  readonly header: FoundHeader;
  readonly survey: SurveyedTable;
  readonly series: readonly ResolvedSeries[];
  readonly isOwn: (school: string) => boolean;
  readonly today: PlainDate;
};

async function gatherRows({ file, header, survey, series, isOwn, today }: Source) {
  const targets = new Map(series.map((each) => [seriesKey(each), each.target]));
  const gatherer = new ImportGatherer({
    headers: header.headers,
    mapping: survey.mapping,
    sign: survey.sign,
    today,
    hasFixedWidth: file.kind === 'TEXT',
    isOwnSchool: isOwn,
    targetOf: (words) => targets.get(seriesKey(words)) ?? null,
  });
  const rejectedRows: RejectedRow[] = [];
  const nothing = gatherer.result();
  if (header.line === null) return { gathered: nothing, rejectedRows };
  for await (const row of file.rows()) {
    const { line } = row;
    if (line <= header.line) continue;
    const isRead = row.isBroken
      ? gatherer.note([importProblem('BROKEN_QUOTES', { line })], row)
      : gatherer.add(row);
    if (isRead && row.isForeign) gatherer.warn(importProblem('OTHER_CODE_PAGE', { line }));
    if (!isRead && rejectedRows.length < mostRejectedRows) {
      rejectedRows.push({ line, cells: row.cells.map(textOf) });
    }
  }
  const gathered = gatherer.result();
  if (mappingProblemsOf(survey.mapping).length === 0) return { gathered, rejectedRows };
  // As long as nobody said what the columns are, only the shape of the rows tells something.
  return { gathered: { ...nothing, isAskew: gathered.isAskew }, rejectedRows: [] };
}

function countsOf(
  measurements: readonly PlannedMeasurement[],
  { rows, leftOut }: GatheredImport,
  pooled: number,
): MeasurementImportCounts {
  const outcomes = { NEW: 0, CHANGED: 0, UNCHANGED: 0 };
  let hidden = 0;
  for (const { outcome, value } of measurements) {
    outcomes[outcome] += 1;
    if (value.state === 'SUPPRESSED') hidden += 1;
  }
  return {
    ...{ new: outcomes.NEW, changed: outcomes.CHANGED, unchanged: outcomes.UNCHANGED },
    ...{ hidden, leftOut, rejectedRows: rows.rejected + pooled },
    ...{ otherSchools: rows.otherSchools, notes: rows.notes },
  };
}

function checksumOf(
  measurements: readonly PlannedMeasurement[],
  counts: MeasurementImportCounts,
  series: readonly ResolvedSeries[],
): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([counts, series.map(({ to, target }) => [to, target])]));
  for (const { outcome, ...measurement } of measurements) {
    if (outcome !== 'UNCHANGED') hash.update(JSON.stringify([outcome, contentOf(measurement)]));
  }
  return hash.digest('hex');
}

/** All of a measurement but where it stood in the file. */
function contentOf(measurement: ImportedMeasurement) {
  const { indicatorId, group, schoolYear, round, measuredOn } = measurement;
  const { value, explanation, breakReason } = measurement;
  return [indicatorId, group, schoolYear, round, measuredOn, value, explanation, breakReason];
}
