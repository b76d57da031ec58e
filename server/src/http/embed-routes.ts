import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Logger } from 'pino';
import * as z from 'zod';
import { framePage, problemPage } from '../embed/frame-page.ts';
import { drawnQueryOf } from '../embed/shared-network.ts';
import { toNetworkJson } from '../export/network-json.ts';
import { networkTable } from '../export/network-table.ts';
import { coalitionView } from '../network/coalition-view.ts';
import { titleOf } from '../picture/caption.ts';
import { check } from '../verify/check.ts';
import { askedNetwork, type ReadSide } from './asked/asked-network.ts';
import { claimedHash } from './asked/claimed-hash.ts';
import { collapsed } from './asked/collapsed.ts';
import { instant } from './asked/times.ts';
import { problemJson } from './problem-json.ts';
import { revalidated } from './revalidated.ts';

const OWN = z.strictObject({
  theme: z.enum(['light', 'dark', 'print', 'auto']).optional().describe('light, dark, print or auto'),
  mode: z.enum(['interactive', 'static']).optional().describe('interactive or static'),
  language: z
    .string()
    .regex(/^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/)
    .optional()
    .describe('a language such as en or de'),
  hash: claimedHash.optional(),
  recordedAt: instant,
  collapsed,
});

/** `/embed/network`: the page for a frame, with the parameters of the explorer's address. */
export function embedRoutes(side: ReadSide, logger: Logger): Hono {
  const asJson = problemJson(logger);
  return new Hono()
    .onError(async (error, c) => {
      const problem = await asJson(error, c);
      const { detail } = (await problem.json()) as { detail: string };
      c.header('content-type', undefined);
      return c.html(problemPage(detail), problem.status as ContentfulStatusCode);
    })
    .get('/embed/network', async (c) => {
      const { parameters, layout, groupBy, snapshot, own, follows } = await askedNetwork(c.req.raw, side, OWN);
      const query = drawnQueryOf(new URL(c.req.url).searchParams);
      return revalidated(c, follows, async () => {
        const view = await coalitionView(snapshot, parameters);
        const json = [
          ...toNetworkJson(await networkTable(view, snapshot, parameters, { layout, groupBy }), view.network),
        ].join('');
        const title = titleOf(parameters, snapshot);
        const { collapsed: _inQuery, ...attributes } = own;
        const { hash, recordedAt } = own;
        const read = { timeoutMs: side.timeoutMs, signal: c.req.raw.signal };
        const checked = hash && (await check(snapshot, side.graph, parameters, { hash, recordedAt }, read));
        return {
          body: framePage({ query, own: attributes, title, asOf: parameters.asOf, json, checked: checked || null }),
          type: 'text/html; charset=utf-8',
          name: 'network.html',
          inline: true,
        };
      });
    });
}
