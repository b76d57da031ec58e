import { useEffect } from 'react';
import type { Start } from '../data/start-query.ts';
import type { Address } from '../state/address.ts';
import { defaultAddress, isBare } from '../state/default-address.ts';
import type { ChangeAddress } from './use-address.ts';

/**
 * An address that asks for nothing is replaced by the one to begin with, so that what is shown always stands in the
 * address. @returns whether the address is settled
 */
export function useDefaultAddress(address: Address, change: ChangeAddress, start: Start | undefined): boolean {
  const bare = isBare(address);
  const first = bare && start ? defaultAddress(start.issues.nodes, start.events.nodes) : null;
  const issue = first?.issues?.[0];
  useEffect(() => {
    if (issue) change({ issues: [issue] }, { replace: true });
  }, [issue, change]);
  return !bare;
}
