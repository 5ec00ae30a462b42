import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import pg from 'pg';
import { bareStatements, isBareAnswer } from './bench/bare-statements';

/**
 * The least that could serve an overview: `node:http`, one prepared query through `pg` as the owner of the tables, JSON,
 * brotli. No session, no rights, no check. The bench measures the API beside it.
 * `/NAME?id=...&schoolYear=...&asOn=...` with a name of `bare-statements`.
 */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
const compress = promisify(brotliCompress);
const smallest = 1400;

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const name = url.pathname.slice(1);
  if (!isBareAnswer(name)) {
    response.writeHead(404).end();
    return;
  }
  const parameter = (key: string) => url.searchParams.get(key);
  const { text, parameters } = bareStatements[name];
  const { rows } = await pool.query<Record<string, unknown>>({
    name,
    text,
    values: parameters.map(parameter),
  });
  const body = JSON.stringify(rows);
  response.setHeader('content-type', 'application/json; charset=utf-8');
  if (body.length < smallest) {
    response.end(body);
    return;
  }
  response.setHeader('content-encoding', 'br');
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };
  response.end(await compress(Buffer.from(body), { params }));
}

const server = createServer((request, response) => {
  serve(request, response).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    response.writeHead(500).end();
  });
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => {
  process.send?.({ listening: process.env['PORT'] });
});
