import type { ReviewSnapshot } from '@verankerd/contract';
import type { EntityManager } from 'typeorm';
import { checksumOf } from './checksum';

/** What is wrong with a snapshot. */
export type SnapshotFault = {
  readonly schoolId: string;
  readonly choiceId: string;
  readonly schoolYear: string;
  readonly number: number;
  /** Its checksum is another, it does not follow the one before it, or one before it is gone. */
  readonly fault: 'CHECKSUM' | 'PREVIOUS' | 'NUMBER';
};

/** How many snapshots were looked at, and what was wrong. */
export type SnapshotsVerified = {
  readonly checked: number;
  readonly faults: readonly SnapshotFault[];
};

type Row = Omit<SnapshotFault, 'fault'> & {
  readonly content: ReviewSnapshot;
  readonly checksum: string;
};

const page = 200;

const select = `
  SELECT school_id AS "schoolId", choice_id AS "choiceId", school_year AS "schoolYear", number, content, checksum
  FROM review_snapshots
  WHERE (school_id, choice_id, school_year::text, number)
    > ($1::uuid, $2::uuid, $3::text, $4::integer)
  ORDER BY school_id, choice_id, school_year::text, number LIMIT ${page}`;

const beforeAll: readonly unknown[] = [
  '00000000-0000-0000-0000-000000000000',
  '00000000-0000-0000-0000-000000000000',
  '',
  0,
];

/**
 * Computes every checksum anew. Each snapshot also names the checksum of the one before it, so that one that was
 * exchanged or taken out together with its checksum shows as well.
 * @param manager of the owner of the tables: row-level security would show it nothing.
 */
export async function verifyAllSnapshots(manager: EntityManager): Promise<SnapshotsVerified> {
  const faults: SnapshotFault[] = [];
  let [checked, last]: [number, Row | undefined] = [0, undefined];
  for (let after = beforeAll; ;) {
    const rows: readonly Row[] = await manager.query<Row[]>(select, [...after]);
    for (const row of rows) {
      faults.push(...faultsOf(row, last));
      last = row;
    }
    checked += rows.length;
    if (!last || rows.length < page) return { checked, faults };
    after = [last.schoolId, last.choiceId, last.schoolYear, last.number];
  }
}

function faultsOf(row: Row, last: Row | undefined): readonly SnapshotFault[] {
  const { schoolId, choiceId, schoolYear, number, content } = row;
  const before = last && isSameReview(row, last) ? last : undefined;
  const found: SnapshotFault['fault'][] = [];
  if (checksumOf(content) !== row.checksum) found.push('CHECKSUM');
  if (number !== (before?.number ?? 0) + 1) found.push('NUMBER');
  else if ((content.previous?.checksum ?? null) !== (before?.checksum ?? null))
    found.push('PREVIOUS');
  return found.map((fault) => ({ schoolId, choiceId, schoolYear, number, fault }));
}

function isSameReview(one: Row, other: Row): boolean {
  return (
    one.schoolId === other.schoolId &&
    one.choiceId === other.choiceId &&
    one.schoolYear === other.schoolYear
  );
}
