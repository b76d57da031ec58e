import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { address, parseAddress, writeAddress } from '../state/address.ts';
import type { Notes } from '../state/notes.ts';
import { NotFound } from './NotFound.tsx';
import { Page } from './Page.tsx';
import { watchTrail } from './trail-store.ts';

const rootRoute = createRootRoute({ notFoundComponent: NotFound });

/** One page; its search parameters are the whole state. */
const pageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: (raw: Record<string, unknown>) => address.parse(raw),
  component: Page,
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([pageRoute]),
  parseSearch: parseAddress,
  stringifySearch: writeAddress,
});
watchTrail(router.history);

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface HistoryState {
    /** The notes as they were at this step. */
    notes?: Notes;
    /** Of which row of passing changes the entry is the newest. */
    row?: string;
  }
}
