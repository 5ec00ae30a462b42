import fastify from 'fastify';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressAnswers } from './compress-answers';

const long = { words: 'geborgd '.repeat(1000) };

async function answerTo(acceptEncoding: string | undefined, body: unknown = long) {
  const server = fastify();
  compressAnswers(server);
  server.get('/', () => body);
  const response = await server.inject({
    url: '/',
    headers: acceptEncoding === undefined ? {} : { 'accept-encoding': acceptEncoding },
  });
  return { encoding: response.headers['content-encoding'], response };
}

describe('compressed answers', () => {
  it.each([
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', undefined],
    ['brown', undefined],
    [undefined, undefined],
  ])('to a client that takes %s come as %s', async (accepted, expected) => {
    const { encoding, response } = await answerTo(accepted);
    expect(encoding).toBe(expected);
    expect(response.headers['vary']).toBe('accept-encoding');
  });

  it('hold the same as the plain one, and tell their own length', async () => {
    const plain = (await answerTo(undefined)).response.body;
    const brotli = (await answerTo('br')).response;
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(plain);
    expect(brotli.headers['content-length']).toBe(String(brotli.rawPayload.length));
    expect(gunzipSync((await answerTo('gzip')).response.rawPayload).toString()).toBe(plain);
  });

  it('leave a short one as it is', async () => {
    const { encoding } = await answerTo('br', { words: 'kort' });
    expect(encoding).toBeUndefined();
  });
});
