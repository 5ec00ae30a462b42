import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Serves the web app: files with a hash in their name are kept for a year, the page itself never; an address of a page
 * gets the page, an address of a missing file gets 404.
 */
export async function serveWeb(app: NestFastifyApplication, root: string): Promise<void> {
  const page = readFileSync(path.join(root, 'index.html'), 'utf8');
  const sendPage = (_: FastifyRequest, reply: FastifyReply) => sendIndex(reply, page);
  await app.register(fastifyStatic, {
    root,
    serve: true,
    index: false,
    wildcard: false,
    preCompressed: true,
    setHeaders: (reply, file) => {
      const hashed = /-[A-Za-z0-9_-]{8}\.[a-z0-9]+(\.br|\.gz)?$/.test(file);
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      reply.header('x-content-type-options', 'nosniff');
    },
    globIgnore: ['**/*.br', '**/index.html'],
  });
  const server = app.getHttpAdapter().getInstance();
  server.get('/', sendPage);
  server.get('/index.html', sendPage);
  server.get('/:page', sendUnlessFile(sendPage));
  server.get('/:page/*', sendUnlessFile(sendPage));
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

function sendUnlessFile(sendPage: Handler): Handler {
  return (request, reply) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname.startsWith('/api/') || path.extname(pathname) !== '') return reply.callNotFound();
    return sendPage(request, reply);
  };
}

/** A fresh nonce for each page, so that only the styles of the app itself are used. */
function sendIndex(reply: FastifyReply, page: string): unknown {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': [
        "default-src 'none'",
        "script-src 'self'",
        `style-src 'self' 'nonce-${nonce}'`,
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
      ].join('; '),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    })
    .send(page.replaceAll('%NONCE%', nonce));
}
