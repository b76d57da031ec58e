import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { loadCanvas } from '../canvas/load-canvas.ts';
import { address, parseAddress, writeAddress } from '../state/address.ts';
import type { Notes } from '../state/notes.ts';
import { NotFound } from './NotFound.tsx';
import { Page } from './Page.tsx';
import { watchOpening } from './refusal-store.ts';
import { watchTrail } from './trail-store.ts';

/** The search parameters are the whole state, and go along from the picture to the pages and back. */
const rootRoute = createRootRoute({
  notFoundComponent: NotFound,
  validateSearch: (raw: Record<string, unknown>) => address.parse(raw),
});

const pictureRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: Page,
  beforeLoad: ({ search: { view = 'picture' } }) => {
    // The stage, which waits for it, tries again where this fails.
    if (view === 'picture') loadCanvas().catch(() => {});
  },
});
/** Around all pages of what is in the graph. */
const pagesRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'pages',
  component: lazyRouteComponent(() => import('../pages/LivePage.tsx')),
});
const actorRoute = createRoute({
  getParentRoute: () => pagesRoute,
  path: '/actor/$id',
  component: lazyRouteComponent(() => import('../pages/ActorPage.tsx')),
});
const issueRoute = createRoute({
  getParentRoute: () => pagesRoute,
  path: '/issue/$id',
  component: lazyRouteComponent(() => import('../pages/IssuePage.tsx')),
});
const sourceRoute = createRoute({
  getParentRoute: () => pagesRoute,
  path: '/source/$id',
  component: lazyRouteComponent(() => import('../pages/SourcePage.tsx')),
});
const pairRoute = createRoute({
  getParentRoute: () => pagesRoute,
  path: '/pair/$a/$b',
  component: lazyRouteComponent(() => import('../pages/PairPage.tsx')),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    pictureRoute,
    pagesRoute.addChildren([actorRoute, issueRoute, sourceRoute, pairRoute]),
  ]),
  parseSearch: parseAddress,
  stringifySearch: writeAddress,
  scrollRestoration: true,
});
watchTrail(router.history);
watchOpening(window.location.search);

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
