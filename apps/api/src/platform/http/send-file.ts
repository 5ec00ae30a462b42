import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';

/** A file to send. Its name is made of letters, digits and dashes. */
export type SentFile = {
  readonly fileName: string;
  readonly media: string;
  readonly content: Buffer | Readable;
  /** In bytes. */
  readonly length: number;
};

/** Sends a file to be kept, which no cache keeps and no browser takes for something else. */
export function sendFile(
  { fileName, media, content, length }: SentFile,
  reply: FastifyReply,
): StreamableFile {
  void reply.headers({
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  });
  const options = { type: media, disposition: `attachment; filename="${fileName}"`, length };
  return content instanceof Readable
    ? new StreamableFile(content, options)
    : new StreamableFile(content, options);
}
