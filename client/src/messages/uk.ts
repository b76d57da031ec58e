import type { Translation } from './translation.ts';

/** Ukrainian. */
export const uk: Translation = {};
