import { type Address, writeAddress } from '../state/address.ts';
import { onlyNetwork } from '../state/network-input.ts';
import type { TimeSpan } from '../state/time-span.ts';

export const FILES = ['png1', 'png2', 'pngPrint', 'svg', 'nodesCsv', 'tiesCsv', 'graphml', 'gexf', 'json'] as const;
export type FileName = (typeof FILES)[number];

/** Views that the server draws. */
const DRAWN: Partial<Record<string, string>> = { picture: 'network', matrix: 'matrix', time: 'timeline' };

/**
 * Files of what is on screen, by their addresses on this server; pictures where the server draws the view.
 * @param span of the view over time
 */
export function filesOf(address: Address, span: TimeSpan): Partial<Record<FileName, string>> {
  const network = onlyNetwork(address);
  const drawn = DRAWN[address.view ?? 'picture'];
  const { collapsed } = address;
  const ofPicture = writeAddress({
    ...network,
    ...(drawn === 'network' && { collapsed }),
    ...(drawn === 'timeline' && span),
  });
  const picture = (ending: string, how = '') => withMore(`/picture/${drawn}.${ending}`, ofPicture, how);
  const exported = (ending: string, how = '') => withMore(`/export/network.${ending}`, writeAddress(network), how);
  return {
    ...(drawn && {
      png1: picture('png', 'scale=1'),
      png2: picture('png', 'scale=2'),
      pngPrint: picture('png', 'scale=4&theme=print'),
      svg: picture('svg'),
    }),
    nodesCsv: exported('csv'),
    tiesCsv: exported('csv', 'table=edges'),
    graphml: exported('graphml'),
    gexf: exported('gexf'),
    json: exported('json'),
  };
}

const withMore = (path: string, query: string, more: string): string =>
  `${path}${query}${more && `${query === '' ? '?' : '&'}${more}`}`;
