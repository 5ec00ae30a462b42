import {
  downloadBoardMatrix,
  downloadBoardOverview,
  downloadNationalMatrix,
  downloadNationalOverview,
  downloadPartnershipMatrix,
  downloadPartnershipOverview,
  mostSheetRows,
  type NarrowedQuery,
  type Route,
} from '@verankerd/contract';
import { askedBy, type MatrixAddress } from '../matrix/matrix-address';
import type { OverseerPlace } from '../overseer-resource';

/** What can be taken along: a row a choice, a row a question, or what all of it comes to. */
export const takenShapes = ['wide', 'flat', 'overview'] as const;

/** What can be taken along. */
export type TakenShape = (typeof takenShapes)[number];

/** Kinds of file of a list. */
export const listKinds = ['xlsx', 'csv'] as const;

/** A kind of file. */
export type TakenKind = (typeof listKinds)[number] | 'pdf';

const lists: Readonly<Record<OverseerPlace['kind'], Route>> = {
  board: downloadBoardMatrix,
  partnership: downloadPartnershipMatrix,
  desk: downloadNationalMatrix,
};
const overviews: Readonly<Record<OverseerPlace['kind'], Route>> = {
  board: downloadBoardOverview,
  partnership: downloadPartnershipOverview,
  desk: downloadNationalOverview,
};

/** The route that makes a file, and what it is asked with besides what narrows it. */
export function downloadOf(
  overseer: OverseerPlace['kind'],
  shape: TakenShape,
  kind: TakenKind,
): { readonly route: Route; readonly query: Readonly<Record<string, string>> } {
  return shape === 'overview'
    ? { route: overviews[overseer], query: {} }
    : { route: lists[overseer], query: { layout: shape, format: kind } };
}

/**
 * What an address narrows the matrix to, as the API is asked for it. A single school is asked for by its code of the
 * national desk alone: the others see all of their schools on one screen, and search.
 */
export function narrowedQuery(
  address: MatrixAddress,
  overseer: OverseerPlace['kind'],
): NarrowedQuery {
  const asked = askedBy(address);
  return overseer === 'desk' ? asked : { ...asked, school: undefined };
}

/** Whether a spreadsheet of so many lines would be too long to make; the API then refuses it. */
export function isTooLongForSheet(
  shape: TakenShape,
  kind: TakenKind,
  lines: number,
  questions: number,
): boolean {
  return kind === 'xlsx' && (shape === 'flat' ? lines * questions : lines) > mostSheetRows;
}
