import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { StoreError } from '@stancegraph/store';
import { Hono } from 'hono';
import { shareTags } from '../embed/share-tags.ts';
import { findShared } from '../embed/shared-network.ts';
import { lazily } from '../lazily.ts';
import type { ReadSide } from './asked/asked-network.ts';
import { publicOrigin } from './public-origin.ts';

const BUILT = fileURLToPath(new URL('../../../client/dist', import.meta.url));
/** The explorer's own addresses: the picture, and the pages of what is in it. */
const PAGES = ['/', '/actor/:id', '/issue/:id', '/source/:id', '/pair/:a/:b'];
const YEAR = 'public, max-age=31536000, immutable';

interface ExplorerOptions {
  /** The origin under which others reach this server; left out: that of the request. */
  origin?: string | undefined;
  folder?: string;
}

/**
 * The explorer's built files, if it was built; what is named by its content may be kept, the page is asked for anew. The
 * page says in its head what it shows, for sites that embed it or tell of it.
 */
export function explorerRoutes(side: ReadSide, { origin, folder = BUILT }: ExplorerOptions = {}): Hono {
  if (!existsSync(folder)) return new Hono();
  const root = relative(process.cwd(), folder) || '.';
  const page = lazily(() => readFileSync(join(folder, 'index.html'), 'utf8'));
  return new Hono()
    .on('GET', PAGES, async (c) => {
      const ours = publicOrigin(c.req.raw, origin);
      const { pathname, search } = new URL(c.req.url);
      const shared = await findShared(new URL(`${ours}${pathname}${search}`), ours, side).catch(whileAway);
      const tags = shared ? shareTags(shared, ours) : '';
      return c.html(
        page().replace('</head>', () => `${tags}</head>`),
        200,
        { 'cache-control': 'no-cache' },
      );
    })
    .get(
      '*',
      serveStatic({
        root,
        precompressed: true,
        onFound: (path, c) => c.header('cache-control', path.includes('/assets/') ? YEAR : 'no-cache'),
      }),
    );
}

/** The page comes up while the graph is away, and says so itself. */
function whileAway(error: unknown): null {
  if (error instanceof StoreError) return null;
  throw error;
}
