import { type Context, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Logger } from 'pino';
import * as z from 'zod';
import { titleOf } from '../picture/caption.ts';
import { TIMELINE_PARAMETERS } from '../picture/picture-parameters.ts';
import { check } from '../verify/check.ts';
import { verifyPage, verifyProblemPage } from '../verify/verify-page.ts';
import { askedNetwork, type ReadSide } from './asked/asked-network.ts';
import { claimedHash } from './asked/claimed-hash.ts';
import { instant } from './asked/times.ts';
import { problemJson } from './problem-json.ts';
import { revalidated } from './revalidated.ts';

const CLAIMED = z.strictObject({
  hash: claimedHash,
  recordedAt: instant,
  from: TIMELINE_PARAMETERS.shape.from,
  to: TIMELINE_PARAMETERS.shape.to,
  step: TIMELINE_PARAMETERS.shape.step,
  version: z
    .string()
    .regex(/^[\w.+-]{1,40}$/)
    .optional()
    .describe('the version that the picture names'),
});

/** `/verify`: whether a picture is as the graph has it now, for programs as JSON and for people as a page. */
export function verifyRoutes(side: ReadSide, logger: Logger): Hono {
  const asJson = problemJson(logger);
  return new Hono()
    .onError(async (error, c) => {
      const problem = await asJson(error, c);
      if (!isForPeople(c)) return problem;
      const { detail } = (await problem.json()) as { detail: string };
      c.header('content-type', undefined);
      return c.html(verifyProblemPage(detail), problem.status as ContentfulStatusCode);
    })
    .get('/verify', async (c) => {
      const { parameters, snapshot, own, follows } = await askedNetwork(c.req.raw, side, CLAIMED);
      const page = isForPeople(c);
      c.header('vary', 'accept');
      return revalidated(c, { follows, page }, async () => {
        const read = { timeoutMs: side.timeoutMs, signal: c.req.raw.signal };
        const answer = await check(snapshot, side.graph, parameters, own, read);
        return page
          ? {
              body: verifyPage(answer, titleOf(parameters, snapshot)),
              type: 'text/html; charset=utf-8',
              name: 'verify.html',
              inline: true,
            }
          : { body: `${JSON.stringify(answer)}\n`, type: 'application/json', name: 'verify.json', inline: true };
      });
    });
}

const isForPeople = (c: Context): boolean =>
  accepts(c, { header: 'Accept', supports: ['application/json', 'text/html'], default: 'application/json' }) ===
  'text/html';
