import { Hono } from 'hono';
import type { Logger } from 'pino';
import { BRIEFING_PARAMETERS } from '../briefing/briefing-parameters.ts';
import { FORMATS, type Format, makeBriefing } from '../briefing/make-briefing.ts';
import { networkQueryOf } from '../embed/shared-network.ts';
import { askedNetwork, type ReadSide } from './asked/asked-network.ts';
import { networkFileName } from './file-name.ts';
import { problemJson } from './problem-json.ts';
import { publicOrigin } from './public-origin.ts';
import { revalidated } from './revalidated.ts';

const PATHS: Record<string, Format> = { '/briefing': 'html', '/briefing.md': 'md', '/briefing.docx': 'docx' };

/** `/briefing`, `.md` and `.docx`: what is known, as a document, each sentence with its sources. */
export function briefingRoutes(side: ReadSide, logger: Logger, configured: string | undefined): Hono {
  const routes = new Hono().onError(problemJson(logger));
  for (const [path, format] of Object.entries(PATHS)) {
    routes.get(path, async (c) => {
      const { parameters, snapshot, own, follows } = await askedNetwork(c.req.raw, side, BRIEFING_PARAMETERS);
      const origin = publicOrigin(c.req.raw, configured);
      const query = networkQueryOf(new URL(c.req.url).searchParams);
      const read = { timeoutMs: side.timeoutMs, signal: c.req.raw.signal };
      return revalidated(c, { follows, origin, query }, async () => ({
        body: await makeBriefing(
          format,
          { parameters, own, query, origin, now: side.clock() },
          { snapshot, graph: side.graph, read },
        ),
        type: FORMATS[format],
        name: networkFileName(parameters, format, 'briefing'),
        inline: format !== 'docx',
      }));
    });
  }
  return routes;
}
