import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/**
 * No third party, no inline script, no frame around us. Styles may be inline: the interface kit sets some. Pictures may
 * be shown by pages elsewhere, as a briefing does.
 */
export function securityHeaders(): MiddlewareHandler {
  const [ours, shown] = [headers('same-origin'), headers('cross-origin')];
  return (c, next) => (c.req.path.startsWith('/picture/') ? shown : ours)(c, next);
}

const headers = (crossOriginResourcePolicy: string): MiddlewareHandler =>
  secureHeaders({
    crossOriginResourcePolicy,
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      workerSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'no-referrer',
    // Set by whoever terminates TLS in front of us.
    strictTransportSecurity: false,
  });
