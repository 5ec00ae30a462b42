import pino, { type Logger } from 'pino';

/**
 * Writes structured logs without personal data: the route with its placeholders instead of the address, no query,
 * no body, no cookie, no address of the reader.
 */
export function requestLogger(level: string): Logger {
  return pino({
    level,
    base: null,
    serializers: {
      req: (request: { id?: string; method?: string; routeOptions?: { url?: string } }) => ({
        id: request.id,
        method: request.method,
        route: request.routeOptions?.url,
      }),
      res: (reply: { statusCode?: number }) => ({ status: reply.statusCode }),
      err: (error: Error & { code?: string }) => ({
        type: error.name,
        code: error.code,
        stack: error.stack,
      }),
    },
  });
}
