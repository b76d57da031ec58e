import { Hono } from 'hono';
import type { Logger } from 'pino';
import { BRIEFING_PARAMETERS } from '../briefing/briefing-parameters.ts';
import { FORMATS, type Format, makeBriefing } from '../briefing/make-briefing.ts';
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
      const asked = await askedNetwork(c.req.raw, side, BRIEFING_PARAMETERS);
      const { parameters, follows } = asked;
      const origin = publicOrigin(c.req.raw, configured);
      return revalidated(c, { follows, origin }, async () => ({
        body: await makeBriefing(format, c.req.raw, asked, side, origin),
        type: FORMATS[format],
        name: networkFileName(parameters, format, 'briefing'),
        inline: format !== 'docx',
      }));
    });
  }
  return routes;
}
