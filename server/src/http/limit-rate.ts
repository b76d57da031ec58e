import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { problem } from './problem.ts';

const WINDOW_SECONDS = 10;

export interface Rate {
  /** Requests that one address may make in ten seconds. */
  requests: number;
  /** How many proxies of one's own stand before this server: each adds whom it heard to `X-Forwarded-For`. */
  proxies: number;
}

/** 429 for an address that asks more often, until its ten seconds are over. Each server counts for itself. */
export function limitRate({ requests, proxies }: Rate): MiddlewareHandler {
  const limiter = new RateLimiterMemory({ points: requests, duration: WINDOW_SECONDS });
  return async (c, next) => {
    const refused = await limiter.consume(addressOf(c, proxies)).then(
      () => undefined,
      (result: RateLimiterRes) => result,
    );
    if (!refused) return next();
    const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    c.header('retry-after', String(seconds));
    const allowed = `more than ${requests} requests in ${WINDOW_SECONDS} seconds came from this address`;
    return problem(c, 429, 'UNAVAILABLE', `${allowed}; wait ${seconds} s, or ask for more at once`);
  };
}

/** What the farthest of our proxies heard. What stands before it in the header, anybody may have written. */
function addressOf(c: Context, proxies: number): string {
  const forwarded = c.req.header('x-forwarded-for')?.split(',') ?? [];
  const address = proxies > 0 ? forwarded.at(-proxies)?.trim() : undefined;
  return address ?? getConnInfo(c).remote.address ?? '';
}
