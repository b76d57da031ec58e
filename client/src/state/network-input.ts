import type { Address } from './address.ts';

import { toGroupBy } from './grouping.ts';
import { type Assumption, toAssumptions } from './scenario.ts';
import type { TimeSpan } from './time-span.ts';

const PAGE_ONLY = [
  'selected',
  'view',
  'hide',
  'support',
  'from',
  'to',
  'step',
  'lanes',
  'panel',
  'slider',
  'goal',
  'compareTo',
  'compareKnownOn',
  'without',
  'only',
  'part',
  'focus',
  'pins',
  'many',
  'collapsed',
] as const;
/** About the picture only, and so of all addresses that show it, but of no question. */
const PICTURE_ONLY = ['layout', 'groupBy'] as const;
const NOT_ASKED: readonly string[] = [...PAGE_ONLY, ...PICTURE_ONLY];
type Asked = Omit<
  Address,
  | (typeof PAGE_ONLY)[number]
  | (typeof PICTURE_ONLY)[number]
  | 'windowFrom'
  | 'windowTo'
  | 'periodFrom'
  | 'periodTo'
  | 'assume'
>;
/** The fields of `CoalitionNetworkInput` that are given. */
export type NetworkInput = { [Field in keyof Asked]?: Exclude<Asked[Field], undefined> } & {
  window?: { from: string; to: string };
  period?: { from: string; to: string };
  assume?: Assumption[];
};

/** As early and as late as the calendar of the API goes: for a window or a period with one end only. */
const [EARLIEST, LATEST] = ['0001-01-01', '9999-12-31'];

/** Of an address what says which network, and how it is laid out. */
export function onlyNetwork(address: Address): Address {
  const pageOnly: readonly string[] = PAGE_ONLY;
  return Object.fromEntries(Object.entries(address).filter(([field]) => !pageOnly.includes(field)));
}

/** The network that an address asks for: everything but what is only about the page. */
export function networkInput(given: Address): NetworkInput {
  const { windowFrom, windowTo, periodFrom, periodTo, kernel, assume, round, ...address } = given;
  const asked: NetworkInput = Object.fromEntries(
    Object.entries(address).filter(([field, value]) => value !== undefined && !NOT_ASKED.includes(field)),
  );
  if (assume) asked.assume = toAssumptions(assume);
  // Rounds are counted in the least fixed point only.
  if (round !== undefined && address.fixedPoint !== 'GREATEST') asked.round = round;
  if (periodFrom || periodTo) asked.period = { from: periodFrom ?? EARLIEST, to: periodTo ?? LATEST };
  // Stances are of one day: a window says nothing about them.
  if (address.basis !== 'STATEMENTS' || (!windowFrom && !windowTo)) return asked;
  const window = { from: windowFrom ?? EARLIEST, to: windowTo ?? LATEST };
  return { ...asked, ...(windowFrom && windowTo && kernelOf({ ...address, kernel })), window };
}

/** A kernel where the address can have one: over statements, and not as DNA counts them. */
export const kernelOf = ({ kernel, basis, method }: Address): Pick<NetworkInput, 'kernel'> =>
  kernel && basis === 'STATEMENTS' && method !== 'DNA_3_1_2' ? { kernel } : {};

/** The same network again and again: its days are those of the slices. */
export function seriesVariables(address: Address, { from, to, step }: TimeSpan) {
  const { asOf: _asOf, window: _window, ...input } = networkInput(address);
  return { input: { ...input, ...kernelOf(address) }, window: { from, to, unit: step } };
}

/** Who would move under what the address assumes. */
export function whatIfInput(address: Address) {
  const { asOf, knownOn, level, assume } = networkInput(address);
  return { asOf, knownOn, level, assume: assume ?? [] };
}

/** The same network between these two only: what their tie is made of. */
export function tieInput(address: Address, source: string, target: string): NetworkInput {
  const {
    minWeight: _minWeight,
    actorTypes: _types,
    membersOf: _groups,
    officesOf: _offices,
    ...rest
  } = networkInput(address);
  return { ...rest, actors: [source, target], communities: 'NONE', isolates: true };
}

/** What the page asks for its picture. */
export const pictureVariables = (address: Address) => ({
  input: networkInput(address),
  anchor: holdsPlaces(address) ? ('ALL_TIME' as const) : ('NETWORK' as const),
  layout: address.layout ?? ('FORCE' as const),
  groupBy: toGroupBy(address.groupBy),
  support: address.support ?? false,
});

/** Whether nodes keep one place over days and knowledge: where the reader goes through time. */
export const holdsPlaces = ({ slider, compareTo, compareKnownOn }: Address): boolean =>
  slider === true || compareTo !== undefined || compareKnownOn !== undefined;
