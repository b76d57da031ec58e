import type { Graph } from '@stancegraph/store';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { requestId } from 'hono/request-id';
import type { StatusCode } from 'hono/utils/http-status';
import type { Logger } from 'pino';
import { LIMITS, type Limits } from './graphql/limits.ts';
import { createGraphQL } from './graphql/yoga.ts';
import { accessLog } from './http/access-log.ts';
import { briefingRoutes } from './http/briefing-routes.ts';
import { embedRoutes } from './http/embed-routes.ts';
import { explorerRoutes } from './http/explorer.ts';
import { exportRoutes } from './http/export-routes.ts';
import { healthRoutes } from './http/health.ts';
import { limitBody } from './http/limit-body.ts';
import { limitRate, type Rate } from './http/limit-rate.ts';
import { metrics } from './http/metrics.ts';
import { oembedRoutes } from './http/oembed-routes.ts';
import { ownStream } from './http/own-stream.ts';
import { pictureRoutes } from './http/picture-routes.ts';
import { problem } from './http/problem.ts';
import { recordRoutes } from './http/record-routes.ts';
import { securityHeaders } from './http/security-headers.ts';
import { verifyRoutes } from './http/verify-routes.ts';
import { widgetFiles } from './http/widget-files.ts';
import { Live } from './live/live.ts';
import { KeptReads } from './snapshot/kept-reads.ts';
import { Snapshots } from './snapshot/snapshots.ts';

export interface AppOptions {
  graph: Graph;
  logger: Logger;
  /** Where others read from them too. */
  snapshots?: Snapshots;
  clock?: () => Date;
  /** Origins whose pages may read, without credentials; `*`: all; none by default. */
  origins?: readonly string[];
  /** Which pages may hold the frame page, as in `frame-ancestors`; by default our own only. */
  frameAncestors?: readonly string[];
  /** The origin under which others reach this server; left out: that of each request. */
  publicOrigin?: string | undefined;
  /** The key that lets a request write; without one none may. */
  key?: string | undefined;
  limits?: Partial<Limits>;
  /** How long one request may take, in milliseconds. */
  timeoutMs?: number;
  /** Largest body of a request, in bytes. */
  bodyBytes?: number;
  /** How often one address may ask; as often as it likes, where it is left out. */
  rate?: Rate | undefined;
  /** From one look for changes to the next while somebody waits for them, in milliseconds. */
  watchMs?: number;
  /** Readers that may wait for changes at once. */
  mostReaders?: number;
  /** Aborted when the server begins to close. */
  closing?: AbortSignal;
}

/** Everything that the server answers, in the order in which a request meets it. */
export function createApp(options: AppOptions): Hono {
  const { graph, logger, origins = [], timeoutMs = 10_000, bodyBytes = 1_000_000, closing } = options;
  const clock = options.clock ?? (() => new Date());
  const side = { graph, snapshots: options.snapshots ?? new Snapshots(graph), clock, timeoutMs };
  const live = new Live({ graph, everyMs: options.watchMs, most: options.mostReaders });
  closing?.addEventListener('abort', () => live.close(), { once: true });
  const yoga = createGraphQL({
    ...side,
    logger,
    origins,
    key: options.key,
    limits: { ...LIMITS, ...options.limits },
    reads: new KeptReads(graph),
    live,
  });
  // Not `fetch`, which races each answer against the request's signal. Two parts of a context become one plain object.
  const ask = yoga.handleRequest as (request: Request, ...parts: object[]) => Response | Promise<Response>;
  const limited = limitBody(bodyBytes, (c) =>
    problem(c, 413, 'TOO_COMPLEX', `the body is larger than ${bodyBytes} bytes; send less at once`),
  );
  const readable = cors({ origin: origins.includes('*') ? '*' : [...origins], allowMethods: ['GET', 'HEAD'] });
  const measured = metrics(graph);
  return new Hono()
    .use(requestId({ limitLength: 64 }))
    .use(accessLog(logger))
    .use(measured.measure)
    .use(securityHeaders(options.frameAncestors))
    .route(
      '/',
      healthRoutes(graph, () => closing?.aborted ?? false),
    )
    .route('/', measured.routes)
    .use(options.rate ? limitRate(options.rate) : (_, next) => next())
    .use(compress())
    .all('/graphql', limited, async (c) => {
      // Told here, as the compressor would make the answer anew to tell it.
      c.header('vary', 'Accept-Encoding');
      const response = await ask(c.req.raw, { requestId: c.get('requestId') }, {});
      const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
      // A text goes out in one piece, which costs half of a stream.
      const body = isStream ? response.body && ownStream(response.body) : await response.text();
      return c.newResponse(body, response.status as StatusCode, Object.fromEntries(response.headers));
    })
    .use('/export/*', readable)
    .use('/verify', readable)
    .route('/', exportRoutes(side, logger))
    .route('/', recordRoutes(side, logger))
    .route('/', pictureRoutes(side, logger, options.publicOrigin))
    .route('/', verifyRoutes(side, logger))
    .route('/', briefingRoutes(side, logger, options.publicOrigin))
    .route('/', embedRoutes(side, logger))
    .route('/', oembedRoutes(side, logger, options.publicOrigin))
    .route('/', widgetFiles())
    .route('/', explorerRoutes(side, { origin: options.publicOrigin }))
    .notFound((c) => problem(c, 404, 'NOT_FOUND', 'there is nothing at this address; the explorer is at /'))
    .onError((error, c) => {
      logger.error({ err: error, requestId: c.get('requestId') }, 'unexpected error');
      return problem(c, 500, 'INTERNAL', 'something went wrong on the server; the log knows it by the request id');
    });
}
