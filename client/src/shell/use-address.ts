import { rootRouteId, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Address } from '../state/address.ts';
import { isNewest } from '../state/trail.ts';
import { isRefused } from './refusal-store.ts';
import { currentTrail, notesOf } from './trail-store.ts';

export type ChangeAddress = (
  change: { [K in keyof Address]?: Address[K] | undefined },
  how?: {
    /** No step of its own: it cannot be undone. */
    replace?: boolean;
    /** The name of a row of like changes (days on a slider), which are one step together. */
    ongoing?: string;
  },
) => void;

/** What is chosen changes all the time: a row of such changes is one step. */
const PASSING = new Set(['selected', 'many']);

/** The state in the address, and how to change parts of it; a deliberate step can be undone, one too large is not made. */
export function useAddress(): { address: Address; change: ChangeAddress } {
  const address = useSearch({ from: rootRouteId });
  const navigate = useNavigate();
  const router = useRouter();
  const { history } = router;
  const change = useCallback<ChangeAddress>(
    (patch, { replace = false, ongoing } = {}) => {
      if (isRefused(router.latestLocation.search, patch)) return;
      const passing = Object.keys(patch).every((field) => PASSING.has(field));
      const row = ongoing ?? (passing ? (patch.many ? 'many' : 'selected') : undefined);
      const goesOn = row !== undefined && history.location.state.row === row && isNewest(currentTrail());
      void navigate({
        to: '.',
        search: (now) => ({ ...now, ...patch }),
        state: { notes: notesOf(currentTrail()), ...(row && { row }) },
        replace: replace || goesOn,
        resetScroll: false,
      });
    },
    [navigate, history, router],
  );
  return { address, change };
}
