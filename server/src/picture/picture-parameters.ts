import { PALETTES } from '@stancegraph/drawing';
import * as z from 'zod';
import { collapsed } from '../http/asked/collapsed.ts';
import { day } from '../http/asked/times.ts';

const NAMES = Object.keys(PALETTES) as (keyof typeof PALETTES)[];
const [LEAST, LARGEST] = [100, 4000];

const pixels = z.coerce
  .number()
  .int()
  .min(LEAST)
  .max(LARGEST)
  .optional()
  .describe(`${LEAST} to ${LARGEST}, whole pixels`);

/** The parameters of every picture. */
export const SVG_PARAMETERS = z.strictObject({
  theme: z.enum(NAMES).default('light').describe(NAMES.join(', ')),
  width: pixels,
  height: pixels,
});
/** Of a network also which groups are drawn as one node each. */
export const NETWORK_PARAMETERS = SVG_PARAMETERS.extend({ collapsed });
/** Of a timeline also its first day, the first day after it, and from one slice to the next; as in the explorer's address. */
export const TIMELINE_PARAMETERS = SVG_PARAMETERS.extend({
  from: day,
  to: day,
  step: z.enum(['DAY', 'WEEK', 'MONTH', 'YEAR']).optional().describe('DAY, WEEK, MONTH, YEAR'),
});
/** Of a PNG also how many of its pixels make one of the picture's. */
export const SCALE = {
  scale: z.coerce.number().min(0.5).max(4).default(2).describe('0.5 to 4'),
};
export type TimelineParameters = z.output<typeof TIMELINE_PARAMETERS>;
