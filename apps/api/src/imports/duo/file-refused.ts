import { type TextRefusal } from '../../platform/table-files/text-refused';
import { type LookAlike } from './look-alike';
import { type RegisterKind } from './register-columns';

/** Why a file is refused as a whole, before or while its rows are read. */
export type FileRefusal =
  | TextRefusal
  | { readonly code: 'file.empty' }
  | { readonly code: 'file.too-many-rows'; readonly maximum: number }
  | { readonly code: 'file.repeated-column'; readonly column: string }
  | {
      readonly code: 'file.no-register' | 'file.no-pupil-counts' | 'file.no-board-names';
      readonly looksLike: LookAlike;
      /** Columns that a file of nearly this kind lacks, in its own language; empty for another kind. */
      readonly missing: readonly string[];
      /** First column names of the file, shortened: enough to recognise it by. */
      readonly headers: readonly string[];
    }
  | {
      readonly code: 'file.kind-contradicts-name';
      readonly named: RegisterKind;
      readonly found: RegisterKind;
    };

/** Thrown while a file streams: nothing after it is read. `collectRegister` turns it into a value. */
export class FileRefused extends Error {
  constructor(readonly refusal: FileRefusal) {
    super(refusal.code);
    this.name = 'FileRefused';
  }
}
