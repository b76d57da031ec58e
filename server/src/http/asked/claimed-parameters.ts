import * as z from 'zod';
import { parseInstant } from '../../graphql/dates.ts';

/** The hash of the answer that was pictured. */
export const claimedHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/i)
  .toLowerCase()
  .describe('64 hexadecimal digits');

/** The newest recorded time of the graph then. */
export const claimedTime = z
  .string()
  .transform((text, context) => {
    try {
      return parseInstant(text);
    } catch {
      context.addIssue('not an instant');
      return z.NEVER;
    }
  })
  .describe('an instant like 2025-04-10T12:00:00Z');
