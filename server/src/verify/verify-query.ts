import type { Assumption, NetworkParameters } from '@stancegraph/analysis';
import { networkParameters } from '../network/network-parameters.ts';
import type { Reproducibility } from '../network/reproducibility.ts';
import type { SeriesSpan } from '../network/series-span.ts';

/** What a picture says of itself that a check needs. */
export type Pictured = Pick<Reproducibility, 'parameters' | 'version' | 'hash'> & {
  recordedAt?: string | null;
  /** Of a picture over time. */
  series?: SeriesSpan | undefined;
};

/** The query of `/verify` for a picture, `?` left out. */
export function verifyQuery({ parameters, version, recordedAt, hash, series }: Pictured): string {
  const network = toNetworkQuery(JSON.parse(parameters) as NetworkParameters);
  const own = toQuery([
    ...(series
      ? [
          ['from', series.from],
          ['to', series.to],
          ['step', series.unit],
        ]
      : []),
    ['hash', hash],
    ['version', version],
    ...(recordedAt ? [['recordedAt', recordedAt]] : []),
  ]);
  return network === '' ? own : `${network}&${own}`;
}

/** A network as an address asks for it: what differs from the defaults, and the day, whose default differs tomorrow. */
export function toNetworkQuery(asked: NetworkParameters): string {
  const defaults = networkParameters({}, '');
  return toQuery(
    (Object.keys(defaults) as (keyof NetworkParameters)[]).flatMap((name) => {
      const value = asked[name];
      if (value === undefined || value === null || value === defaults[name]) return [];
      if (name === 'assume') return asked.assume.length > 0 ? [[name, asked.assume.map(assumed).join(',')]] : [];
      if (typeof value !== 'object' || !('from' in value)) return [[name, String(value)]];
      return [
        [`${name}From`, value.from],
        [`${name}To`, value.to],
      ];
    }),
  );
}

/** Commas and colons are left readable. */
const toQuery = (entries: readonly string[][]): string =>
  entries
    .map(([name, text = '']) => `${name}=${encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':')}`)
    .join('&');

const assumed = (one: Assumption): string =>
  'condition' in one ? `${one.condition}:${one.status}` : `${one.actor}~${one.issue}:${one.position}`;
