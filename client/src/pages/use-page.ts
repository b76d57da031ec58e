import { rootRouteId, useSearch } from '@tanstack/react-router';
import { useContext, useMemo } from 'react';
import { today } from '../state/event-dates.ts';
import { countFilters } from '../state/filters.ts';
import { pageFilters } from '../state/page-filters.ts';
import { stepAfter } from '../state/time-span.ts';
import { PageKind } from './page-kind.ts';

/** What the picture that one came from asks for, as far as it counts on a page: its day, what was known, some filters. */
export function usePage() {
  const address = useSearch({ from: rootRouteId });
  const kind = useContext(PageKind);
  const day = address.asOf ?? today();
  return useMemo(() => {
    const filters = pageFilters(address, kind);
    return {
      address,
      day,
      knownOn: address.knownOn ?? null,
      filters,
      /** How many of them there are. */
      narrowed: countFilters(filters),
      /** For lists of statements and claims. */
      until: { to: stepAfter(day, 'DAY'), ...(address.knownOn !== undefined && { knownOn: address.knownOn }) },
    };
  }, [address, day, kind]);
}
