import { GraphQLError } from 'graphql';
import { Hono } from 'hono';
import type { Logger } from 'pino';
import * as z from 'zod';
import { toOEmbed, toXml } from '../embed/oembed.ts';
import { findShared } from '../embed/shared-network.ts';
import { badUserInput } from '../graphql/errors.ts';
import type { ReadSide } from './asked/asked-network.ts';
import { readQuery } from './asked/read-query.ts';
import { problem } from './problem.ts';
import { problemJson } from './problem-json.ts';
import { publicOrigin } from './public-origin.ts';

const pixels = z.coerce.number().int().min(1).optional().describe('a whole number of pixels, 1 or more');
const ASKED = z.object({
  url: z.string().optional(),
  format: z.string().default('json'),
  maxwidth: pixels,
  maxheight: pixels,
});
const TYPES: Record<string, string> = { json: 'application/json', xml: 'text/xml; charset=utf-8' };

/** `/oembed` (https://oembed.com): what to put where an address of the explorer, the frame or the picture stands. */
export function oembedRoutes(side: ReadSide, logger: Logger, origin: string | undefined): Hono {
  return new Hono().onError(problemJson(logger)).get('/oembed', async (c) => {
    const known = new URLSearchParams([...new URL(c.req.url).searchParams].filter(([name]) => name in ASKED.shape));
    const { url, format, maxwidth, maxheight } = readQuery(known, [], ASKED).own;
    const type = Object.hasOwn(TYPES, format) ? TYPES[format] : undefined;
    if (type === undefined)
      return problem(c, 501, 'BAD_USER_INPUT', 'this format is not given out; ask for json or xml');
    if (url === undefined) throw badUserInput('"url" is missing', ['url'], 'give an address of this explorer');
    const ours = publicOrigin(c.req.raw, origin);
    const shared = URL.canParse(url) ? await findShared(new URL(url), ours, side) : null;
    if (shared === null) {
      throw new GraphQLError(`there is nothing to embed at this address; ours begin with ${ours}/`, {
        extensions: { code: 'NOT_FOUND', inputPath: ['url'] },
      });
    }
    const answer = toOEmbed(shared, ours, {
      ...(maxwidth !== undefined && { width: maxwidth }),
      ...(maxheight !== undefined && { height: maxheight }),
    });
    return c.body(format === 'xml' ? toXml(answer) : JSON.stringify(answer), 200, { 'content-type': type });
  });
}
