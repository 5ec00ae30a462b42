import { type fileRefusal } from '@verankerd/contract';
import { type RegisterRefusal } from '@verankerd/domain';
import type * as z from 'zod/mini';
import { type FileRefusal } from './duo/file-refused';

/** Why a file is refused, with what its sentence needs to know as texts and numbers. */
export type ToldRefusal = z.infer<typeof fileRefusal>;

/** Tells a refusal as it crosses the wire. */
export function tellRefusal(refusal: FileRefusal | RegisterRefusal): ToldRefusal {
  const { code } = refusal;
  switch (code) {
    case 'file.line-too-long':
      return { code, details: { line: refusal.line, maximum: refusal.maximumBytes } };
    case 'file.too-many-rows':
      return { code, details: { maximum: refusal.maximum } };
    case 'file.repeated-column':
      return { code, details: { column: refusal.column } };
    case 'file.kind-contradicts-name':
      return { code, details: { named: refusal.named, found: refusal.found } };
    case 'file.no-register':
    case 'file.no-pupil-counts':
    case 'file.no-board-names': {
      const { looksLike, missing, headers } = refusal;
      const lists = { missing: missing.join(', '), headers: headers.join(', ') };
      return { code, details: { looksLike, ...lists } };
    }
    case 'register.older-than-latest':
      return { code, details: { latest: refusal.latest } };
    default:
      return { code, details: {} };
  }
}
