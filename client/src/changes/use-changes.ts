import { useMemo } from 'react';
import { type Latest, useLatest } from '../data/use-latest.ts';
import type { Address } from '../state/address.ts';
import { comparisonOf } from '../state/comparison.ts';
import { CHANGES, type Changes } from './changes-query.ts';

const NOTHING = { from: '2000-01-01', to: '2000-01-01' };

/** What differs from the picture that the address compares with; null where it compares nothing, or not yet. */
export function useChanges(address: Address, day: string): Latest<unknown> & { changes: Changes | null } {
  const key = JSON.stringify(comparisonOf(address, day));
  const comparing = key !== 'null';
  const variables = useMemo(() => ({ input: JSON.parse(key) ?? NOTHING }), [key]);
  const latest = useLatest(CHANGES, variables, !comparing);
  return { ...latest, changes: comparing && latest.current ? (latest.data?.changes ?? null) : null };
}
