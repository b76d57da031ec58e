import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Address } from '../state/address.ts';

export type ChangeAddress = (
  change: { [K in keyof Address]?: Address[K] | undefined },
  how?: { replace?: boolean },
) => void;

/** The state in the address, and how to change parts of it; a deliberate step can be undone with the back button. */
export function useAddress(): { address: Address; change: ChangeAddress } {
  const address = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const change = useCallback<ChangeAddress>(
    (patch, { replace = false } = {}) => {
      void navigate({ search: (now) => ({ ...now, ...patch }), replace, resetScroll: false });
    },
    [navigate],
  );
  return { address, change };
}
