import type { ExportFileKind } from '@verankerd/contract';
import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { UnitOfWork } from '../../platform/database/unit-of-work';
import type { Actor } from '../../platform/http/actor';
import { gatherMaterial } from '../gather-material';
import { fileKindsOf } from '../make-file';
import type { ExportMaterial, ExportSubject, MadeFile } from '../material';
import type { FileLanguage } from '../review/telling';

/** Makes a file, in this thread or another. */
export type FileMaker = (
  material: ExportMaterial,
  kind: ExportFileKind,
  language: FileLanguage,
) => Promise<MadeFile>;

/** How long a worker holds an order without a sign of life, and how often one is tried before it is given up. */
export type QueueLimits = { readonly leaseSeconds: number; readonly mostAttempts: number };

/** What somebody ordered, as a worker takes it. */
export type TakenOrder = {
  readonly organisationId: string;
  readonly id: string;
  readonly subject: ExportSubject;
  readonly language: FileLanguage;
  readonly orderedBy: string;
};

type Row = {
  readonly organisation_id: string;
  readonly id: string;
  readonly subject: ExportSubject;
  readonly language: FileLanguage;
  readonly ordered_by: string;
};

/** Takes the order that waits longest; nothing when none waits. Several workers never take the same one. */
export async function takeOrder(
  dataSource: DataSource,
  lease: string,
  limits: QueueLimits,
): Promise<TakenOrder | undefined> {
  const [row] = await dataSource.query<Row[]>(
    `SELECT * FROM take_export_order($1, make_interval(secs => $2), $3)`,
    [lease, limits.leaseSeconds, limits.mostAttempts],
  );
  return (
    row && {
      organisationId: row.organisation_id,
      id: row.id,
      subject: row.subject,
      language: row.language,
      orderedBy: row.ordered_by,
    }
  );
}

/**
 * Makes the files of an order that are not there yet, each kept as soon as it is made, so that whoever takes over goes on
 * where this stopped. Stops without a word when the order was taken over meanwhile.
 */
export async function workOnOrder(
  work: UnitOfWork,
  order: TakenOrder,
  lease: string,
  { makeFile, limits }: { readonly makeFile: FileMaker; readonly limits: QueueLimits },
): Promise<void> {
  const actor = actingFor(order);
  const { material, made } = await work.read(actor, async (transaction) => ({
    material: await gatherMaterial(transaction, order.organisationId, order.subject),
    made: await transaction.query<{ kind: ExportFileKind }[]>(
      'SELECT kind FROM export_files WHERE organisation_id = $1 AND order_id = $2',
      [order.organisationId, order.id],
    ),
  }));
  const missing = fileKindsOf(order.subject.kind).filter(
    (kind) => !made.some((file) => file.kind === kind),
  );
  for (const kind of missing) {
    const file = await makeFile(material, kind, order.language);
    const isOurs = await work.write(actor, async (transaction) => {
      const [held] = await transaction.query<[unknown[], number]>(
        `UPDATE export_orders SET leased_until = now() + make_interval(secs => $4)
         WHERE organisation_id = $1 AND id = $2 AND lease = $3 AND state = 'WORKING' RETURNING id`,
        [order.organisationId, order.id, lease, limits.leaseSeconds],
      );
      if (held.length === 0) return false;
      await transaction.query(
        `INSERT INTO export_files (organisation_id, order_id, kind, file_name, format, content, checksum)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
        [
          order.organisationId,
          order.id,
          kind,
          file.fileName,
          file.format,
          file.content,
          createHash('sha256').update(file.content).digest('hex'),
        ],
      );
      return true;
    });
    if (!isOurs) return;
  }
  await settle(work, order, lease, 'DONE');
}

/** Puts an order back after a fault, or gives it up when it was tried often enough. */
export async function putBack(
  work: UnitOfWork,
  order: TakenOrder,
  lease: string,
  limits: QueueLimits,
): Promise<void> {
  await work.write(actingFor(order), (transaction) =>
    transaction.query(
      `UPDATE export_orders SET lease = NULL, leased_until = NULL,
         state = CASE WHEN attempts >= $4 THEN 'FAILED' ELSE 'WAITING' END
       WHERE organisation_id = $1 AND id = $2 AND lease = $3 AND state = 'WORKING'`,
      [order.organisationId, order.id, lease, limits.mostAttempts],
    ),
  );
}

async function settle(
  work: UnitOfWork,
  order: TakenOrder,
  lease: string,
  state: 'DONE',
): Promise<void> {
  await work.write(actingFor(order), (transaction) =>
    transaction.query(
      `UPDATE export_orders SET state = $4, lease = NULL, leased_until = NULL
       WHERE organisation_id = $1 AND id = $2 AND lease = $3`,
      [order.organisationId, order.id, lease, state],
    ),
  );
}

/** Row-level security asks who acts; names and roles are not needed here. */
function actingFor({ orderedBy, language }: TakenOrder): Actor {
  return { userId: orderedBy, displayName: '', language, memberships: [] };
}
