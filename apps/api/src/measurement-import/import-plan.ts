import {
  type AnswerOf,
  type ImportSettings,
  type previewMeasurementImport,
} from '@verankerd/contract';
import {
  type GatheredImport,
  type ImportProblem,
  type ImportedMeasurement,
} from '@verankerd/domain';
import { type TableFile } from '../platform/table-files/table-file';
import { type FoundHeader } from './find-header';
import { type KnownIndicator, type ResolvedSeries } from './resolve-series';
import { type SurveyedTable } from './survey-table';

/** What carrying a measurement out does. */
export type PlannedMeasurement = ImportedMeasurement & {
  readonly outcome: 'NEW' | 'CHANGED' | 'UNCHANGED';
};

/** A row that cannot come in, as it stands in the file. */
export type RejectedRow = { readonly line: number; readonly cells: readonly string[] };

/** The counts of an import. */
export type MeasurementImportCounts = AnswerOf<typeof previewMeasurementImport>['counts'];

/** What an import of measurements does: preview and order in one. */
export type MeasurementImportPlan = {
  readonly fileName: string;
  readonly file: TableFile;
  readonly header: FoundHeader;
  readonly survey: SurveyedTable;
  /** All settings that it was made with: those of the reader, over those that were remembered. */
  readonly settings: ImportSettings;
  readonly isRemembered: boolean;
  readonly schools: readonly {
    readonly name: string;
    readonly rows: number;
    readonly isOwn: boolean;
  }[];
  readonly indicators: readonly KnownIndicator[];
  readonly series: readonly ResolvedSeries[];
  readonly gathered: GatheredImport;
  /** What is wrong with cells and rows, those of the comparison last. */
  readonly problems: readonly ImportProblem[];
  readonly measurements: readonly PlannedMeasurement[];
  readonly rejectedRows: readonly RejectedRow[];
  readonly counts: MeasurementImportCounts;
  /** SHA-256 over all that is to be done: two plans with one checksum do the same. */
  readonly checksum: string;
};
