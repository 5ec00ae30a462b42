import {
  boardFileKinds,
  folderFileKinds,
  reviewFileKinds,
  type ExportFileKind,
} from '@verankerd/contract';
import { makeBoardFile } from './board/make-board-file';
import { fileNameOf, formatOf } from './file-name';
import { makeYearFolder } from './folder/make-year-folder';
import type { ExportMaterial, ExportSubject, MadeFile } from './material';
import { makeReviewFile } from './review/make-review-file';
import type { FileLanguage } from './review/telling';

/** The kinds of files that are made for an order, in the order in which they are made. */
export function fileKindsOf(kind: ExportSubject['kind']): readonly ExportFileKind[] {
  return { REVIEW: reviewFileKinds, BOARD_YEAR: boardFileKinds, SCHOOL_YEAR: folderFileKinds }[
    kind
  ];
}

/**
 * Makes a file of what was read. Pure work: no database, no clock, so that it can be done in any thread, and gives the
 * same bytes for the same material.
 * @throws RangeError for a kind of file that is not made of this material
 */
export async function makeFile(
  material: ExportMaterial,
  kind: ExportFileKind,
  language: FileLanguage,
): Promise<MadeFile> {
  return {
    kind,
    format: formatOf[kind],
    fileName: fileNameOf(kind, namesOf(material), language),
    content: await contentOf(material, kind, language),
  };
}

function contentOf(
  material: ExportMaterial,
  kind: ExportFileKind,
  language: FileLanguage,
): Promise<Buffer> {
  if (material.kind === 'REVIEW' && isOneOf(reviewFileKinds, kind))
    return makeReviewFile(kind, material.frozen, language);
  if (material.kind === 'BOARD_YEAR' && isOneOf(boardFileKinds, kind))
    return makeBoardFile(kind, material.board, language);
  if (material.kind === 'SCHOOL_YEAR' && isOneOf(folderFileKinds, kind))
    return makeYearFolder(material.folder, language);
  throw new RangeError(`No ${kind} is made of ${material.kind}`);
}

function isOneOf<T extends ExportFileKind>(kinds: readonly T[], kind: ExportFileKind): kind is T {
  return kinds.some((one) => one === kind);
}

function namesOf(material: ExportMaterial): readonly string[] {
  switch (material.kind) {
    case 'REVIEW': {
      const { school, choice, schoolYear } = material.frozen.snapshot;
      return [choice.interventionName, school.name, schoolYear];
    }
    case 'BOARD_YEAR':
      return [material.board.boardName, material.board.schoolYear];
    case 'SCHOOL_YEAR':
      return [material.folder.schoolName, material.folder.schoolYear];
  }
}
