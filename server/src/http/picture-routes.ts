import { Hono } from 'hono';
import type { Logger } from 'pino';
import QuickLRU from 'quick-lru';
import { canonicalJson } from '../canonical-json.ts';
import { NETWORK_PARAMETERS, SCALE, SVG_PARAMETERS, TIMELINE_PARAMETERS } from '../picture/picture-parameters.ts';
import { PICTURES } from '../picture/pictures.ts';
import { toPng } from '../picture/to-png.ts';
import { askedNetwork, type ReadSide } from './asked/asked-network.ts';
import { networkFileName } from './file-name.ts';
import { problemJson } from './problem-json.ts';
import { publicOrigin } from './public-origin.ts';
import { revalidated } from './revalidated.ts';

/** Three megabytes or less each. */
const KEPT_PNGS = 16;

const SHAPES: Partial<Record<string, typeof NETWORK_PARAMETERS | typeof TIMELINE_PARAMETERS>> = {
  network: NETWORK_PARAMETERS,
  timeline: TIMELINE_PARAMETERS,
};

/** `/picture/*.svg` and `.png`: what the explorer shows, drawn here, for pages, documents and mails. */
export function pictureRoutes(side: ReadSide, logger: Logger, configured?: string): Hono {
  const pngs = new QuickLRU<string, Promise<Uint8Array<ArrayBuffer>>>({ maxSize: KEPT_PNGS });
  const routes = new Hono().onError(problemJson(logger));
  for (const [name, draw] of Object.entries(PICTURES)) {
    const shape = SHAPES[name] ?? SVG_PARAMETERS;
    routes.get(`/picture/${name}.svg`, async (c) => {
      const { parameters, layout, groupBy, snapshot, own, follows } = await askedNetwork(c.req.raw, side, shape);
      const origin = publicOrigin(c.req.raw, configured);
      return revalidated(c, { follows, origin }, async () => ({
        body: (await draw(snapshot, parameters, { ...own, layout, groupBy }, origin)).svg,
        type: 'image/svg+xml',
        name: networkFileName(parameters, 'svg', name),
        inline: true,
      }));
    });
    routes.get(`/picture/${name}.png`, async (c) => {
      const asked = await askedNetwork(c.req.raw, side, shape.extend(SCALE));
      const { parameters, layout, groupBy, snapshot, own, follows } = asked;
      const { scale, ...rest } = own;
      return revalidated(c, follows, async () => ({
        body: await kept(pngs, `${name} ${canonicalJson(follows)}`, async () => {
          const { svg, description, metadata } = await draw(snapshot, parameters, { ...rest, layout, groupBy });
          return toPng(svg, scale, { Description: description, Source: metadata });
        }),
        type: 'image/png',
        name: networkFileName(parameters, 'png', name),
        inline: true,
      }));
    });
  }
  return routes;
}

function kept<T>(cache: QuickLRU<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const found = cache.get(key);
  if (found) return found;
  const made = make();
  cache.set(key, made);
  made.catch(() => cache.delete(key));
  return made;
}
