import * as z from 'zod';

/** Which groups are drawn as one node each; as in the explorer's address. */
export const collapsed = z
  .string()
  .regex(/^[\w.-]+(,[\w.-]+){0,99}$/)
  .transform((text) => text.split(','))
  .optional()
  .describe('up to 100 keys of groups, with commas');
