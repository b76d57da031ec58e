import type { Address } from './address.ts';
import { type NetworkInput, networkInput } from './network-input.ts';

/** What is known of some actors, or on one issue, on a day, under the filters that narrow the page; nothing assumed. */
export function pageInput(
  { day, knownOn, filters }: { day: string; knownOn: string | null; filters: Address },
  level: 'SELF' | 'REPRESENTED',
  about: { actors: string[] } | { issues: string[] },
): NetworkInput {
  return {
    ...networkInput(filters),
    ...about,
    level,
    asOf: day,
    ...(knownOn !== null && { knownOn }),
    // Every issue on which both have decided makes a tie, also where they stand half-way apart.
    aggregation: 'IGNORE',
    normalization: 'NONE',
    communities: 'NONE',
  };
}
