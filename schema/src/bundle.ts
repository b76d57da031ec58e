import { z } from 'zod';

/**
 * The bundle: the data format of the graph, YAML or JSON. Shape only; the rules between records
 * (references, periods, one namespace of ids) are checked at intake.
 */

const id = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9._-]*$/,
    'an id is a slug: lower-case letters, digits, ".", "_", "-"; it starts with a letter or digit',
  )
  .max(200)
  .describe('Readable slug, unique over the whole graph.');
const ref = id.describe('The id of another record, in this bundle or in the graph.');
const text = z.string().min(1).max(10_000);
const line = z.string().min(1).max(500);

/** A calendar day, month or year; a month or year means its first day. */
export const partialDate = z
  .string()
  .refine(isCalendarDate, {
    error: 'a date is YYYY-MM-DD, YYYY-MM or YYYY and must exist in the calendar',
    params: { code: 'BAD_DATE' },
  })
  .meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' })
  .describe('ISO date: YYYY-MM-DD, YYYY-MM or YYYY; a partial date means its first day.');

export const position = z
  .enum(['SUPPORT', 'LEAN_SUPPORT', 'NEUTRAL', 'LEAN_OPPOSE', 'OPPOSE', 'UNDECIDED'])
  .describe('What the actor stands for; UNDECIDED is known to be open.');
const precision = z
  .enum(['DAY', 'MONTH', 'YEAR', 'INFERRED'])
  .describe('How exactly the date is known; left out, it follows from the way the date is written.');

const period = {
  from: partialDate.nullish(),
  to: partialDate.nullish().describe('Exclusive end; left out: open.'),
  precision: precision.optional(),
};
const evidence = {
  source: ref.nullish(),
  locator: line.nullish().describe('Where in the source, e.g. "paragraph 6".'),
};

export const represents = z.strictObject({ id: id.optional(), actor: ref, role: line, ...period, ...evidence });

export const actor = z.strictObject({
  id,
  type: z.enum(['COUNTRY', 'ORGANISATION', 'OFFICIAL']),
  name: line,
  aliases: z.array(line).optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'a Wikidata id looks like Q159')
    .nullish(),
  iso2: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capital letters')
    .nullish()
    .describe('Countries only.'),
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/, 'three capital letters')
    .nullish()
    .describe('Countries only.'),
  kind: z
    .enum(['ALLIANCE', 'COALITION', 'GOVERNMENT', 'PARTY', 'COMPANY', 'NGO', 'MEDIA', 'OTHER'])
    .nullish()
    .describe('Organisations only.'),
  anonymous: z.boolean().optional().describe('Officials only: an unnamed speaker.'),
  represents: z.array(represents).optional().describe('For whom this official, ministry or embassy speaks.'),
});

export const membership = z.strictObject({
  id: id.optional(),
  actor: ref,
  of: ref,
  status: z.enum(['MEMBER', 'PARTICIPANT', 'OBSERVER', 'EXCLUDED', 'LEFT']),
  ...period,
  ...evidence,
});

export const issue = z.strictObject({
  id,
  title: line,
  question: line.describe('Phrased so that SUPPORT and OPPOSE have one meaning each.'),
  topics: z.array(line).optional(),
  partOf: ref.nullish(),
});

export const metBy = z.strictObject({
  issue: ref,
  position,
  atLeast: z.union([z.int().min(1), z.literal('ALL')]),
  actors: z.array(ref).optional(),
  membersOf: ref.nullish(),
});

export const statusEntry = z.strictObject({
  is: z.enum(['MET', 'UNMET', 'UNKNOWN']),
  ...period,
  from: partialDate,
  ...evidence,
});

export const condition = z.strictObject({
  id,
  title: line,
  summary: text.nullish(),
  status: z.array(statusEntry).optional(),
  metBy: z.array(metBy).optional(),
});

export const source = z.strictObject({
  id,
  title: line,
  publisher: line.nullish(),
  url: z
    .string()
    .max(2000)
    .refine(isWebAddress, {
      error: 'an http or https address without user name and password',
      params: { code: 'BAD_URL' },
    })
    .nullish(),
  publishedOn: partialDate.nullish(),
  reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).nullish().describe('Admiralty code.'),
});

export const event = z.strictObject({
  id,
  title: line,
  startsOn: partialDate,
  endsOn: partialDate.nullish().describe('The last day, inclusive.'),
  place: line.nullish(),
  summary: text.nullish(),
  about: z.array(ref).optional(),
  participants: z
    .array(z.strictObject({ actor: ref, role: z.enum(['HOST', 'CHAIR', 'PARTICIPANT', 'ABSENT']) }))
    .optional(),
  ...evidence,
});

export const statement = z.strictObject({
  id,
  actor: ref.describe('Whose position it shows.'),
  saidBy: ref.nullish().describe('Who says so, when it is another.'),
  issue: ref,
  date: partialDate,
  precision: precision.optional(),
  position,
  value: z.number().min(-1).max(1).nullish().describe('A finer scale where the source has one, -1 to 1.'),
  raw: line.nullish().describe('The value as it stood in the source.'),
  kind: z.enum(['SAID', 'VOTED', 'SIGNED', 'ACTED', 'REPORTED']),
  summary: text.nullish(),
  quote: text.nullish(),
  utterance: id.nullish().describe('Reports of one act share it; that counts once.'),
  source: ref,
  locator: line.nullish(),
  credibility: z.int().min(1).max(6).nullish().describe('Admiralty 1 to 6.'),
  directness: z.enum(['OWN_WORDS', 'ATTRIBUTED', 'INFERRED']),
});

export const claim = z.strictObject({
  id,
  by: ref,
  issue: ref,
  position,
  count: line.describe('As said: "about a dozen countries".'),
  among: z.array(ref).optional(),
  date: partialDate,
  precision: precision.optional(),
  summary: text.nullish(),
  source: ref,
  locator: line.nullish(),
});

export const literal = z.union([ref, z.strictObject({ not: ref })]);
export const clause = z.strictObject({
  all: z.array(literal).min(1),
  then: position.describe('The position that holds once all of these are met.'),
});

export const stance = z.strictObject({
  id: id.optional().describe('Left out: <actor>.<issue>.<from>.'),
  actor: ref,
  issue: ref,
  position,
  from: partialDate,
  to: partialDate.nullish().describe('Exclusive end; left out: until the next stance.'),
  precision: precision.optional(),
  confidence: z.number().min(0).max(1).nullish(),
  summary: text.nullish(),
  if: z.array(clause).optional().describe('Clauses in order: the first met one gives the position.'),
  statements: z.array(ref).min(1).describe('The statements it rests on.'),
});

export const retraction = z.strictObject({ id: ref, reason: text });

export const bundle = z
  .strictObject({
    stancegraph: z.literal(1).describe('Version of the format.'),
    id: id.optional().describe('Name of this bundle.'),
    title: line.optional(),
    actors: z.array(actor).optional(),
    memberships: z.array(membership).optional(),
    issues: z.array(issue).optional(),
    conditions: z.array(condition).optional(),
    sources: z.array(source).optional(),
    events: z.array(event).optional(),
    statements: z.array(statement).optional(),
    claims: z.array(claim).optional(),
    stances: z.array(stance).optional(),
    retract: z.array(retraction).optional().describe('Corrections: these facts no longer count, with the reason.'),
  })
  .describe('A Stancegraph bundle: actors, issues, stances and what they rest on.');

export type Bundle = z.infer<typeof bundle>;

function isCalendarDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return (protocol === 'https:' || protocol === 'http:') && !username && !password;
}
