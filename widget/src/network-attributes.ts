import { toKebabCase } from '@stancegraph/drawing';
import { NETWORK_FILTER_NAMES } from '@stancegraph/schema/network-filters';

/** What says which network and how it is laid out: the parameters of the server's addresses, from the fields of `CoalitionNetworkInput`. */
export const NETWORK_PARAMETERS = [
  ...NETWORK_FILTER_NAMES,
  'nodes',
  'level',
  'asOf',
  'knownOn',
  'basis',
  'windowFrom',
  'windowTo',
  'kernel',
  'aggregation',
  'normalization',
  'duplicates',
  'method',
  'minWeight',
  'isolates',
  'communities',
  'seed',
  'assume',
  'fixedPoint',
  'round',
  'layout',
  'groupBy',
] as const;
export type NetworkParameter = (typeof NETWORK_PARAMETERS)[number];

const LONGEST = 4000;

/** The query of every address about this network, `?` left out; attributes without a value are left out. */
export function networkQuery(read: (attribute: string) => string | null): string {
  return NETWORK_PARAMETERS.flatMap((parameter) => {
    const text = read(toKebabCase(parameter))?.trim().slice(0, LONGEST);
    return text ? [`${parameter}=${encode(text)}`] : [];
  }).join('&');
}

/** Commas and colons are left readable. */
const encode = (text: string): string =>
  encodeURIComponent(text.replaceAll(/\s*,\s*/g, ','))
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':');
