import { canonicalForm, type JsonValue } from '@verankerd/domain';
import { readHistoryOfYear } from '../audit/audit-door';
import { nameOn } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';
import { readHandedInSnapshots, readSnapshot, readSnapshotsOfYear } from '../reviews/reviews-door';
import type { ExportMaterial, ExportSubject } from './material';

/**
 * Reads all that files are made of, as the person who acts in the transaction: what they may not see does not go in.
 * @throws Refusal `resource.not-found` when they may see nothing of it
 */
export async function gatherMaterial(
  transaction: Transaction,
  organisationId: string,
  subject: ExportSubject,
): Promise<ExportMaterial> {
  switch (subject.kind) {
    case 'REVIEW': {
      const { content, checksum } = await readSnapshot(transaction, {
        ...subject,
        schoolId: organisationId,
      });
      return { kind: 'REVIEW', frozen: { snapshot: content, checksum } };
    }
    case 'SCHOOL_YEAR': {
      const { schoolYear } = subject;
      const rows = await readSnapshotsOfYear(transaction, organisationId, schoolYear);
      return {
        kind: 'SCHOOL_YEAR',
        folder: {
          schoolName: await nameOf(transaction, organisationId),
          schoolYear,
          snapshots: rows.map(({ content, checksum }) => ({
            snapshot: content,
            checksum,
            canonical: canonicalForm(content as unknown as JsonValue),
          })),
          history: await readHistoryOfYear(transaction, organisationId, schoolYear),
        },
      };
    }
    case 'BOARD_YEAR': {
      const { schoolYear } = subject;
      const reader = { kind: 'BOARD', id: organisationId } as const;
      const rows = await readHandedInSnapshots(transaction, reader, schoolYear);
      return {
        kind: 'BOARD_YEAR',
        board: {
          boardName: await nameOf(transaction, organisationId),
          schoolYear,
          reviews: rows.map(({ content, checksum }) => ({ snapshot: content, checksum })),
        },
      };
    }
  }
}

async function nameOf(transaction: Transaction, organisationId: string): Promise<string> {
  const [row] = await transaction.query<{ name: { readonly name: string } | null }[]>(
    `SELECT ${nameOn('$1::uuid', 'current_date')} AS name`,
    [organisationId],
  );
  if (!row?.name) throw notFound();
  return row.name.name;
}
