import { useMemo } from 'react';
import { type Latest, useLatest } from '../data/use-latest.ts';
import type { Address } from '../state/address.ts';
import { whatIfInput } from '../state/network-input.ts';
import { isScenario } from '../state/scenario.ts';
import { WHAT_IF, type WhatIf } from './what-if-query.ts';

/** The answer to the address's scenario; asked once, however many parts of the page show it. */
export function useWhatIf(address: Address): Latest<unknown> & { answer: WhatIf | null } {
  const key = JSON.stringify(whatIfInput(address));
  const variables = useMemo(() => ({ input: JSON.parse(key) }), [key]);
  const latest = useLatest(WHAT_IF, variables, !isScenario(address));
  return { ...latest, answer: isScenario(address) && latest.current ? (latest.data?.whatIf ?? null) : null };
}
