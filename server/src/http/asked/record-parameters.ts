import { ACTOR_TYPES } from '@stancegraph/analysis';
import * as z from 'zod';
import { day, instant as knownOn } from './times.ts';

const LONGEST_LIST = 100;

const list = <T extends string>(item: z.ZodType<T, string>) =>
  z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(item).max(LONGEST_LIST));
const ids = list(z.string().min(1)).optional().describe(`at most ${LONGEST_LIST} ids, with commas`);
/** Whether text that a spreadsheet would run stays as it is. */
export const exact = z
  .enum(['true', 'false'])
  .default('false')
  .transform((text) => text === 'true')
  .describe('true or false');

export const ACTORS = z.strictObject({
  actors: ids,
  actorTypes: list(z.enum(ACTOR_TYPES)).optional().describe(ACTOR_TYPES.join(', ')),
  knownOn,
  exact,
});
export const STANCES = z.strictObject({ issues: ids, actors: ids, asOf: day, knownOn, exact });
export const STATEMENTS = z.strictObject({
  issues: ids,
  topics: list(z.string().min(1)).optional().describe(`at most ${LONGEST_LIST} topic tags, with commas`),
  actors: ids,
  sources: ids,
  excludeSources: ids,
  from: day,
  to: day,
  knownOn,
  exact,
});
