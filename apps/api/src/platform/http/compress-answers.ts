import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A shorter answer fits in one packet as it is. */
const smallest = 1400;

/** From here on brotli takes more time than it saves on the way. */
const brotliQuality = 4;

const withBrotli = promisify(brotliCompress);
const withGzip = promisify(gzip);

/** Sends JSON of the API as small as the client can read it. Files of the web app are compressed when it is built. */
export function compressAnswers(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < smallest || !isJson(reply)) return payload;
    void reply.header('vary', 'accept-encoding');
    const encoding = encodingFor(request);
    if (!encoding) return payload;
    void reply.header('content-encoding', encoding).removeHeader('content-length');
    return compress(payload, encoding);
  });
}

type Encoding = 'br' | 'gzip';

/** Compresses a text off the main thread. */
export function compress(text: string, encoding: Encoding): Promise<Buffer> {
  const bytes = Buffer.from(text);
  if (encoding === 'gzip') return withGzip(bytes);
  return withBrotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

function isJson(reply: FastifyReply): boolean {
  return /\bjson\b/.test(String(reply.getHeader('content-type')));
}

/** The best encoding that the client takes; `q=0` says that it does not. */
function encodingFor(request: FastifyRequest): Encoding | undefined {
  const accepted = String(request.headers['accept-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.replaceAll(' ', ''))
    .filter((part) => !/;q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';')[0]);
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding));
}
