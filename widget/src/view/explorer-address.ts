import type { Selection } from '@stancegraph/canvas';
import type { Options } from '../options.ts';

/** Where the explorer shows the same, with the same chosen. */
export function explorerAddress(server: string, { drawnQuery: query }: Options, chosen: Selection | null): string {
  const ids = chosen?.kind === 'node' ? chosen.id : chosen ? `${chosen.source}~${chosen.target}` : null;
  const parts = [query, ids === null ? '' : `selected=${encodeURIComponent(ids)}`].filter((part) => part !== '');
  return `${server}/?${parts.join('&')}`;
}
