import type { NetworkInput } from './network-input.ts';

/** What is known of some actors, or on one issue, on a day: nothing filtered out, nothing assumed. */
export function pageInput(
  { day, knownOn }: { day: string; knownOn: string | null },
  level: 'SELF' | 'REPRESENTED',
  about: { actors: string[] } | { issues: string[] },
): NetworkInput {
  return {
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
