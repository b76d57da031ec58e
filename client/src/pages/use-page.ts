import { rootRouteId, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { today } from '../state/event-dates.ts';
import { stepAfter } from '../state/time-span.ts';

/** What the picture that one came from asks for, as far as it counts on a page: its day, and what was known. */
export function usePage() {
  const address = useSearch({ from: rootRouteId });
  const day = address.asOf ?? today();
  return useMemo(
    () => ({
      address,
      day,
      knownOn: address.knownOn ?? null,
      /** For lists of statements and claims. */
      until: { to: stepAfter(day, 'DAY'), ...(address.knownOn !== undefined && { knownOn: address.knownOn }) },
    }),
    [address, day],
  );
}
