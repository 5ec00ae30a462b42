import type { ExportFileKind, ExportOrder } from '@verankerd/contract';
import { instantOf } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';
import type { ExportSubject } from './material';
import type { FileLanguage } from './review/telling';

/** Files of one school or board, about one subject, in one language. */
export type OrderKey = {
  readonly organisationId: string;
  readonly subject: ExportSubject;
  readonly language: FileLanguage;
};

/** A file with its content. */
export type KeptFile = {
  readonly fileName: string;
  readonly format: ExportOrder['files'][number]['format'];
  readonly content: Buffer;
};

const selectOrder = `
  SELECT o.id, o.language, o.state, o.total, ${instantOf('o.ordered_at')} AS "orderedAt",
    ${instantOf('o.kept_until')} AS "keptUntil",
    (SELECT count(*)::integer FROM export_files f
      WHERE f.organisation_id = o.organisation_id AND f.order_id = o.id) AS made,
    (SELECT coalesce(json_agg(json_build_object('kind', f.kind, 'fileName', f.file_name, 'format', f.format,
        'size', octet_length(f.content), 'checksum', f.checksum)), '[]')
      FROM export_files f WHERE f.organisation_id = o.organisation_id AND f.order_id = o.id) AS files
  FROM export_orders o`;

/** Reads the last order of files that is still kept; nothing when there is none. */
export async function readLastOrder(
  transaction: Transaction,
  { organisationId, subject, language }: OrderKey,
): Promise<ExportOrder | null> {
  const [order] = await transaction.query<ExportOrder[]>(
    `${selectOrder}
     WHERE o.organisation_id = $1 AND o.kind = $2 AND o.subject = $3 AND o.language = $4
       AND o.kept_until > now()
     ORDER BY o.ordered_at DESC, o.id DESC LIMIT 1`,
    [organisationId, subject.kind, subject, language],
  );
  return order ?? null;
}

/** Reads a file with its content, for whoever may see the order. */
export async function readFile(
  transaction: Transaction,
  orderId: string,
  kind: ExportFileKind,
): Promise<KeptFile> {
  const [file] = await transaction.query<KeptFile[]>(
    `SELECT f.file_name AS "fileName", f.format, f.content FROM export_files f
     JOIN export_orders o ON o.organisation_id = f.organisation_id AND o.id = f.order_id
     WHERE f.order_id = $1 AND f.kind = $2 AND o.kept_until > now()`,
    [orderId, kind],
  );
  if (!file) throw notFound();
  return file;
}
