import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';

const BUILT = fileURLToPath(new URL('../../../widget/dist', import.meta.url));
const [YEAR, ASKED_ANEW] = ['public, max-age=31536000, immutable', 'public, no-cache'];

/**
 * The element's built files, if it was built, in the form that the build has compressed them to. Any page may run them;
 * a sandboxed frame has no origin to name.
 */
export function widgetFiles(folder: string = BUILT): Hono {
  const files = new Hono();
  if (!existsSync(folder)) return files;
  const serve = serveStatic({
    root: relative(process.cwd(), folder) || '.',
    precompressed: true,
    onFound: (path, c) => c.header('cache-control', /-[\w-]{8}\.js(\.(br|gz))?$/.test(path) ? YEAR : ASKED_ANEW),
  });
  for (const path of ['/widget.js', '/embed.js', '/widget/*']) files.get(path, cors({ origin: '*' }), etag(), serve);
  return files;
}
