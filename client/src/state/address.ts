import { LAYOUTS } from '@stancegraph/drawing';
import { NETWORK_FILTERS } from '@stancegraph/schema/network-filters';
import * as z from 'zod/mini';
import { FILTERS_IN_ADDRESS, LIST_FILTERS, optional, slug } from './filters-in-address.ts';
import { GOAL } from './goal.ts';
import { GROUP_BY, GROUP_KEY } from './grouping.ts';
import { PARTS } from './part.ts';
import { PIN } from './pins.ts';
import { FOCUS } from './reach.ts';
import { ASSUMPTION, lastOfEach } from './scenario.ts';

/** How many entries the page's own lists may have: what is longer is no address that a server takes. */
export const LONGEST = { without: 500, only: 500, many: 500, pins: 200, collapsed: 100, assume: 50 } as const;
/** Actors of the picture: more than a filter takes, as "all others" can be hidden. */
const crowd = optional(z.array(slug).check(z.minLength(1), z.maxLength(LONGEST.many)));
const oneOf = <const V extends readonly string[]>(values: V) => optional(z.enum(values));

/** What the legend can switch off. */
const HIDEABLE = [...NETWORK_FILTERS.positions.values, 'UNKNOWN', 'agree', 'differ', 'neither'] as const;

/**
 * The whole state of the page as it stands in the address. What goes to the API has the names of `CoalitionNetworkInput`
 * (see `networkInput`); `windowFrom` and `windowTo` are the ends of its `window`, the second
 * exclusive, and so for `period`. Left out: the
 * API's default. What cannot be read is left out too: an address never breaks the page.
 */
export const address = z.object({
  ...FILTERS_IN_ADDRESS,
  level: oneOf(['SELF', 'REPRESENTED']),
  asOf: optional(z.iso.date()),
  knownOn: optional(z.iso.datetime({ offset: true })),
  basis: oneOf(['STANCES', 'STATEMENTS']),
  windowFrom: optional(z.iso.date()),
  windowTo: optional(z.iso.date()),
  kernel: oneOf(['UNIFORM', 'TRIANGULAR', 'EPANECHNIKOV', 'GAUSSIAN']),
  aggregation: oneOf(['IGNORE', 'CONGRUENCE', 'CONFLICT', 'SUBTRACT']),
  normalization: oneOf(['NONE', 'AVERAGE', 'JACCARD', 'COSINE']),
  duplicates: oneOf(['INCLUDE', 'SOURCE', 'WEEK', 'MONTH', 'YEAR', 'RANGE']),
  method: oneOf(['CORRECTED', 'DNA_3_1_2']),
  minWeight: optional(z.number().check(z.nonnegative())),
  isolates: optional(z.boolean()),
  communities: oneOf(['LEIDEN', 'LOUVAIN', 'NONE']),
  /** Whether ties that rest on few sources are marked. */
  support: optional(z.literal(true)),
  seed: optional(z.int().check(z.nonnegative(), z.maximum(2147483647))),
  /** How the picture is laid out: no question changes by it. */
  layout: oneOf(LAYOUTS),
  /** By what it is gathered: see `grouping.ts`; left out: by communities. */
  groupBy: optional(z.string().check(z.regex(GROUP_BY))),
  selected: optional(z.string().check(z.regex(/^[a-z0-9._-]+(~[a-z0-9._-]+)?$/))),
  view: oneOf(['picture', 'map', 'matrix', 'time', 'structure', 'statements', 'table']),
  hide: optional(z.array(z.enum(HIDEABLE)).check(z.minLength(1))),
  /** Over time: the first day, the first day after, and from one slice to the next. */
  from: optional(z.iso.date()),
  to: optional(z.iso.date()),
  step: oneOf(['DAY', 'WEEK', 'MONTH', 'YEAR']),
  /** What has a lane of its own in the view of statements; left out: an actor. */
  lanes: oneOf(['actor', 'issue']),
  /** The scenario: see `scenario.ts`; `round` is left out where the last one is shown. */
  assume: optional(
    z.pipe(
      z.array(z.string().check(z.regex(ASSUMPTION))).check(z.minLength(1), z.maxLength(LONGEST.assume)),
      z.transform((list: string[]) => lastOfEach(list)),
    ),
  ),
  fixedPoint: oneOf(['LEAST', 'GREATEST']),
  round: optional(z.int().check(z.nonnegative(), z.maximum(10_000))),
  /** What is to be reached, of `panel=what-it-takes`: see `goal.ts`. */
  goal: optional(z.string().check(z.regex(GOAL))),
  /** What stands beside the picture while nothing is chosen; left out: the overview. */
  panel: oneOf(['what-if', 'what-it-takes', 'changes']),
  /** The other picture of a comparison: its day, and what was known for it; left out: the same as of the picture shown. */
  compareTo: optional(z.iso.date()),
  compareKnownOn: optional(z.iso.datetime({ offset: true })),
  /** Whether the time slider is open; nodes then keep one place on all days. */
  slider: optional(z.boolean()),
  /** Actors taken out of the picture by hand, and the only ones left in it: see `exploring.ts`. */
  without: crowd,
  only: crowd,
  /** Who is left by the ties that are shown: see `part.ts`. */
  part: oneOf(PARTS),
  /** One actor and whom it reaches in so many steps: `denmark:1`. */
  focus: optional(z.string().check(z.regex(FOCUS))),
  /** Places given by hand, in units of a node's radius: `denmark:3.5:-2`. */
  pins: optional(z.array(z.string().check(z.regex(PIN))).check(z.minLength(1), z.maxLength(LONGEST.pins))),
  /** Groups that are drawn as one node each, by their keys. */
  collapsed: optional(
    z.array(z.string().check(z.regex(GROUP_KEY))).check(z.minLength(1), z.maxLength(LONGEST.collapsed)),
  ),
  /** Several actors chosen together, instead of `selected`. */
  many: crowd,
});
export type Address = z.infer<typeof address>;

const LISTS = new Set<string>([...LIST_FILTERS, 'hide', 'assume', 'without', 'only', 'pins', 'many', 'collapsed']);
const NUMBERS = new Set(['minWeight', 'seed', 'round']);
const SWITCHES = new Set(['isolates', 'slider', 'support']);
const FLAGS: Record<string, boolean> = { true: true, false: false };

/** `?issues=a,b&asOf=2025-04-10` → raw values for `address`; the last of repeated parameters counts, lists add up. */
export function parseAddress(query: string): Record<string, unknown> {
  const raw: Record<string, unknown> = {};
  for (const [key, text] of new URLSearchParams(query)) {
    // `lang`, and what others append to links, is not about the network.
    if (!Object.hasOwn(address.shape, key)) continue;
    if (LISTS.has(key)) raw[key] = [...((raw[key] as string[] | undefined) ?? []), ...text.split(',').filter(Boolean)];
    else if (NUMBERS.has(key)) raw[key] = text.trim() === '' ? undefined : Number(text);
    else if (SWITCHES.has(key)) raw[key] = FLAGS[text];
    else raw[key] = text;
  }
  return raw;
}

/** The query string of an address, `?` included; fields in the schema's order, commas left readable. */
export function writeAddress(values: Record<string, unknown>): string {
  const parts = Object.keys(address.shape).flatMap((key) => {
    const value = values[key];
    if (value === undefined || value === null) return [];
    const text = Array.isArray(value) ? value.map((item) => encode(String(item))).join(',') : encode(String(value));
    return [`${key}=${text}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

const encode = (text: string): string => encodeURIComponent(text).replaceAll('%3A', ':');
