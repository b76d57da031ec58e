import type { MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';

/** One line per request: no query, no variables, no headers. */
export function accessLog(logger: Logger): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const ms = Math.round(performance.now() - start);
    const { method, path } = c.req;
    logger.debug({ requestId: c.get('requestId'), method, path, status: c.res.status, ms }, 'request');
  };
}
