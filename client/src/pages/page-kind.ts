import { createContext } from 'react';
import type { NarrowedPage } from '../state/page-filters.ts';

/** What kind of page one is on; null where it is none, but the picture. */
export const PageKind = createContext<NarrowedPage | null>(null);
