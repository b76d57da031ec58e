import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { HTML_POLICY } from '../briefing/render/to-html.ts';

const SHOWN_ELSEWHERE = /^\/(picture|widget)\/|^\/(widget|embed)\.js$/;

/** No third party, no inline script, nobody's form. */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
};

/**
 * No frame around us but around the frame page, and there only where listed. Pictures and the element's scripts may be
 * taken into pages elsewhere, as a briefing does.
 * @param frameAncestors who may hold the frame page, as in the policy: `'self'`, `*`, origins
 */
export function securityHeaders(frameAncestors: readonly string[] = ["'self'"]): MiddlewareHandler {
  const [ours, shown, framed] = [headers('same-origin'), headers('cross-origin'), framedHeaders(frameAncestors)];
  const written = headers('same-origin', HTML_POLICY);
  return (c, next) => {
    const { path } = c.req;
    if (path === '/briefing') return written(c, next);
    return (path.startsWith('/embed/') ? framed : SHOWN_ELSEWHERE.test(path) ? shown : ours)(c, next);
  };
}

const headers = (crossOriginResourcePolicy: string, own: Partial<Record<string, string[]>> = {}): MiddlewareHandler =>
  secureHeaders({
    crossOriginResourcePolicy,
    contentSecurityPolicy: {
      ...POLICY,
      workerSrc: ["'self'"],
      // The interface kit sets some inline.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      manifestSrc: ["'self'"],
      frameAncestors: ["'none'"],
      ...own,
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'no-referrer',
    // Set by whoever terminates TLS in front of us.
    strictTransportSecurity: false,
  });

/** The older header knows no list, so only the policy says who may. */
const framedHeaders = (frameAncestors: readonly string[]): MiddlewareHandler =>
  secureHeaders({
    crossOriginResourcePolicy: 'cross-origin',
    contentSecurityPolicy: { ...POLICY, frameAncestors: [...frameAncestors] },
    xFrameOptions: false,
    referrerPolicy: 'no-referrer',
    strictTransportSecurity: false,
  });
