import type { ExportFileKind, ExportOrder } from '@verankerd/contract';
import type { SchoolYear } from '@verankerd/domain';
import type { YearEvent } from '../audit/audit-door';
import type { FrozenSnapshot } from './review/telling';

/** What an order is about. */
export type ExportSubject =
  | {
      readonly kind: 'REVIEW';
      readonly choiceId: string;
      readonly schoolYear: SchoolYear;
      readonly number: number;
    }
  | { readonly kind: 'SCHOOL_YEAR'; readonly schoolYear: SchoolYear }
  | { readonly kind: 'BOARD_YEAR'; readonly schoolYear: SchoolYear };

/** Everything that files are made of, read once as the person who ordered them; it can go to another thread. */
export type ExportMaterial =
  | { readonly kind: 'REVIEW'; readonly frozen: FrozenSnapshot }
  | { readonly kind: 'SCHOOL_YEAR'; readonly folder: YearFolderMaterial }
  | { readonly kind: 'BOARD_YEAR'; readonly board: BoardMaterial };

/** What a board's report is made of: the reviews that its schools handed in, as they were frozen. */
export type BoardMaterial = {
  readonly boardName: string;
  readonly schoolYear: SchoolYear;
  readonly reviews: readonly FrozenSnapshot[];
};

/** What a school's folder is made of. */
export type YearFolderMaterial = {
  readonly schoolName: string;
  readonly schoolYear: SchoolYear;
  /** Every snapshot of the year, also those that were opened again, with the text over which the checksum was taken. */
  readonly snapshots: readonly (FrozenSnapshot & { readonly canonical: string })[];
  readonly history: readonly YearEvent[];
};

/** A file that was made. */
export type MadeFile = {
  readonly kind: ExportFileKind;
  readonly fileName: string;
  readonly format: ExportOrder['files'][number]['format'];
  readonly content: Buffer;
};
