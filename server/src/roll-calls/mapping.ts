import { POSITIONS, RELIABILITIES } from '@stancegraph/analysis';
import { z } from 'zod';
import { columnsOf } from './template.ts';

const column = z.string().min(1).max(200).describe('The name of a column, as the first line of its file has it.');
const template = z.string().min(1).max(1000).describe('Text with columns in braces: "un-rc-{rcid}".');
const templates = z
  .union([template, z.array(template).min(1)])
  .describe('Templates; the first whose columns are all filled is taken.');
const fileName = z.string().min(1).max(500).describe('Beside the votes; ".gz" may be left out or added.');

/** How a CSV file of roll-call votes, and the tables beside it, become statements: see docs/roll-calls.md. */
export const mappingShape = z.strictObject({
  rollCalls: z.literal(1).describe('Version of the format.'),
  delimiter: z.string().length(1).optional().describe('Left out: comma, semicolon, tab or "|", whichever fits.'),
  votes: z
    .strictObject({ call: column, actor: column, vote: column, iso2: column.optional() })
    .describe('The columns of the votes: which roll call, who, how.'),
  positions: z
    .record(z.string(), z.enum(POSITIONS).nullable())
    .describe('What each vote means; null: no position, the row is left out (absent, not voting).'),
  calls: z
    .strictObject({ file: fileName, key: column, strayBackslashes: z.boolean().optional() })
    .optional()
    .describe('One row for each roll call; left out: its columns stand in the votes themselves.'),
  topics: z
    .strictObject({ file: fileName, key: column, column })
    .optional()
    .describe('Any number of rows for each roll call.'),
  date: column,
  actors: z
    .strictObject({
      type: z.enum(['COUNTRY', 'ORGANISATION', 'OFFICIAL']).optional(),
      formerCodes: z
        .array(z.string())
        .optional()
        .describe('Codes of states that are no more: not kept, for others may bear them.'),
    })
    .optional(),
  issue: z.strictObject({ id: template, title: templates, question: templates }),
  source: z.strictObject({
    id: template,
    title: template,
    publisher: template.optional(),
    url: z.string().optional(),
    reliability: z.enum(RELIABILITIES).optional(),
  }),
  statement: z.strictObject({
    id: template
      .refine((text) => text.includes('{actor}') && columnsOf(text).length > 1, {
        error: 'it must name the roll call and the actor, e.g. "un-{rcid}-{actor}"',
        params: { code: 'BAD_ID' },
      })
      .describe('"{actor}" is the id of the actor.'),
  }),
});

export type Mapping = z.infer<typeof mappingShape>;
