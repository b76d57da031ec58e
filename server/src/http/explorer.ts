import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

const BUILT = fileURLToPath(new URL('../../../client/dist', import.meta.url));
const YEAR = 'public, max-age=31536000, immutable';

/** The explorer's built files, if it was built; what is named by its content may be kept, the page is asked for anew. */
export function explorerRoutes(folder: string = BUILT): Hono {
  if (!existsSync(folder)) return new Hono();
  const root = relative(process.cwd(), folder) || '.';
  return new Hono().get(
    '*',
    serveStatic({
      root,
      onFound: (path, c) => c.header('cache-control', path.includes('/assets/') ? YEAR : 'no-cache'),
    }),
  );
}
