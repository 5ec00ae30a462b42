import { err, ok } from '@verankerd/domain';
import { createHash } from 'node:crypto';
import { plainFileName } from '../platform/table-files/file-name';
import { recogniseBoardNames } from './duo/board-name-columns';
import { type BoardNameFile, collectBoardNames } from './duo/collect-board-names';
import { type PupilCountFile, collectPupilCounts } from './duo/collect-pupil-counts';
import { type RegisterFile, collectRegister } from './duo/collect-register';
import { FileRefused, type FileRefusal } from './duo/file-refused';
import { peekSource } from './duo/peek-source';
import { recognisePupilCounts } from './duo/pupil-columns';
import { openTable } from './duo/read-table';
import { recogniseRegister } from './duo/register-columns';

/** What a file of DUO holds, as far as it can be imported. */
export type SourceContent =
  | { readonly kind: 'REGISTER'; readonly file: RegisterFile }
  | { readonly kind: 'PUPIL_COUNTS'; readonly file: PupilCountFile }
  | { readonly kind: 'BOARD_NAMES'; readonly file: BoardNameFile }
  | { readonly kind: 'REFUSED'; readonly refusal: FileRefusal };

/** Kinds of file that can be imported. */
export type SourceKind = Exclude<SourceContent['kind'], 'REFUSED'>;

/** A file that was read to its end, before it is compared with what is held. */
export type SourceFile = {
  /** Its name without folders, at most `longestFileName` characters. */
  readonly name: string;
  /** SHA-256 of its bytes in hexadecimal; of a refused file only as far as it was read. */
  readonly checksum: string;
  readonly content: SourceContent;
};

/**
 * Reads a file of DUO as a stream and recognises by its column names what it holds. A file that is none of the kinds
 * is refused as the register that it is not.
 */
export async function readSourceFile(
  fileName: string,
  source: AsyncIterable<Uint8Array>,
): Promise<SourceFile> {
  const name = plainFileName(fileName);
  const hash = createHash('sha256');
  const { opening, whole } = await peekSource(source);
  const content = await readContent(await kindOf(opening), name, hashed(whole, hash));
  return { name, checksum: hash.digest('hex'), content };
}

async function readContent(
  kind: SourceKind,
  name: string,
  source: AsyncIterable<Uint8Array>,
): Promise<SourceContent> {
  try {
    switch (kind) {
      case 'PUPIL_COUNTS':
        return { kind, file: await collectPupilCounts(source) };
      case 'BOARD_NAMES':
        return { kind, file: await collectBoardNames(source) };
      case 'REGISTER': {
        const result = await collectRegister(source, name);
        if (!result.ok) return { kind: 'REFUSED', refusal: result.error };
        return { kind, file: result.value };
      }
    }
  } catch (error) {
    if (error instanceof FileRefused) return { kind: 'REFUSED', refusal: error.refusal };
    throw error;
  }
}

/** Looks at the column names only; whatever else is wrong with the file is found when it is read. */
async function kindOf(opening: readonly Uint8Array[]): Promise<SourceKind> {
  try {
    const table = await openTable(iterate(opening), recogniseKind);
    await table.close();
    return table.layout;
  } catch (error) {
    if (error instanceof FileRefused) return 'REGISTER';
    throw error;
  }
}

function recogniseKind(headers: readonly string[]) {
  const register = recogniseRegister(headers);
  if (register.ok) return ok<SourceKind>('REGISTER');
  if (recognisePupilCounts(headers).ok) return ok<SourceKind>('PUPIL_COUNTS');
  if (recogniseBoardNames(headers).ok) return ok<SourceKind>('BOARD_NAMES');
  return err(register.error);
}

async function* iterate(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function* hashed(
  source: AsyncGenerator<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    hash.update(chunk);
    yield chunk;
  }
}
