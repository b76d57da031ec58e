import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { escapeXml } from '@stancegraph/drawing';
import { StoreError } from '@stancegraph/store';
import { Hono } from 'hono';
import { pageTags, shareTags } from '../embed/share-tags.ts';
import { findShared } from '../embed/shared-network.ts';
import { lazily } from '../lazily.ts';
import type { ReadSide } from './asked/asked-network.ts';
import { findNamedPage } from './named-page.ts';
import { publicOrigin } from './public-origin.ts';

const BUILT = fileURLToPath(new URL('../../../client/dist', import.meta.url));
/** Of what is in the graph. */
const PAGES = ['/actor/:id', '/issue/:id', '/source/:id', '/pair/:a/:b'];
const FRESH = { 'cache-control': 'no-cache' };
const YEAR = 'public, max-age=31536000, immutable';

interface ExplorerOptions {
  /** The origin under which others reach this server; left out: that of the request. */
  origin?: string | undefined;
  folder?: string;
}

/**
 * The explorer's built files, if it was built; what is named by its content may be kept, the page is asked for anew. The
 * page says in its head what it shows, for sites that embed it or tell of it; where its address names nothing, its status says
 * so too, and the page offers a search.
 */
export function explorerRoutes(side: ReadSide, { origin, folder = BUILT }: ExplorerOptions = {}): Hono {
  if (!existsSync(folder)) return new Hono();
  const root = relative(process.cwd(), folder) || '.';
  const page = lazily(() => readFileSync(join(folder, 'index.html'), 'utf8'));
  return new Hono()
    .get('/', async (c) => {
      const ours = publicOrigin(c.req.raw, origin);
      const { pathname, search } = new URL(c.req.url);
      const shared = await findShared(new URL(`${ours}${pathname}${search}`), ours, side).catch(whileAway);
      const tags = shared ? shareTags(shared, ours) : '';
      return c.html(withHead(page(), tags), 200, FRESH);
    })
    .on('GET', PAGES, async (c) => {
      const { pathname, search } = new URL(c.req.url);
      const read = { timeoutMs: side.timeoutMs, signal: c.req.raw.signal };
      // Undefined: the graph is away, and the page says so itself.
      const name = await findNamedPage(pathname, side.graph, read).catch((error) => whileAway(error) ?? undefined);
      if (name === null) return c.html(page(), 404, FRESH);
      const tags = name === undefined ? '' : pageTags(name, `${publicOrigin(c.req.raw, origin)}${pathname}${search}`);
      return c.html(withHead(page(), tags, name), 200, FRESH);
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

/** The built page with what is known of it before any script runs. */
const withHead = (page: string, tags: string, title?: string): string =>
  page
    .replace('</head>', () => `${tags}</head>`)
    .replace('<title>', () => (title === undefined ? '<title>' : `<title>${escapeXml(title)} – `));

/** The page comes up while the graph is away, and says so itself. */
function whileAway(error: unknown): null {
  if (error instanceof StoreError) return null;
  throw error;
}
