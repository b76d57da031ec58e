import { type Address, writeAddress } from './address.ts';
import { onlyNetwork } from './network-input.ts';

const MOST_ISSUES = 6;

/** The query of `/briefing` for the view on screen, with what it is compared with; null where none can be written. */
export function briefingQuery(address: Address): string | null {
  const { issues = [], asOf, basis = 'STANCES', excludeSources, fixedPoint, round } = address;
  const untold = excludeSources !== undefined || fixedPoint === 'GREATEST' || round !== undefined;
  if (issues.length === 0 || issues.length > MOST_ISSUES || untold || basis !== 'STANCES') {
    return null;
  }
  const { compareTo, compareKnownOn } = address;
  const isBackward = compareTo !== undefined && asOf !== undefined && compareTo > asOf;
  return writeAddress({
    ...onlyNetwork(address),
    layout: undefined,
    groupBy: undefined,
    ...(!isBackward && { compareTo }),
    compareKnownOn,
  });
}
