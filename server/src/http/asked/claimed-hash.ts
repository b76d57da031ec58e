import * as z from 'zod';

/** The hash of the answer that was pictured. */
export const claimedHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/i)
  .toLowerCase()
  .describe('64 hexadecimal digits');
