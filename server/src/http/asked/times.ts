import * as z from 'zod';
import { parseDate, parseInstant } from '../../graphql/dates.ts';

const parsed = (parse: (text: string) => string, right: string) =>
  z
    .string()
    .transform((text, context) => {
      try {
        return parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: right });
        return z.NEVER;
      }
    })
    .optional()
    .describe(right);

export const day = parsed(parseDate, 'a day of the calendar, YYYY-MM-DD');
export const instant = parsed(parseInstant, 'an instant, YYYY-MM-DDTHH:mm:ssZ');
