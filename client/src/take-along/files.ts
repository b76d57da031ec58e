import { type Address, writeAddress } from '../state/address.ts';
import { onlyNetwork } from '../state/network-input.ts';

export const FILES = ['png1', 'png2', 'pngPrint', 'svg', 'nodesCsv', 'tiesCsv', 'graphml', 'gexf', 'json'] as const;
export type FileName = (typeof FILES)[number];

/** Views that the server draws. */
const DRAWN: Partial<Record<string, string>> = { picture: 'network', matrix: 'matrix' };

/** Files of what is on screen, by their addresses on this server; pictures where the server draws the view. */
export function filesOf(address: Address): Partial<Record<FileName, string>> {
  const query = writeAddress(onlyNetwork(address));
  const withMore = (path: string, more = '') =>
    `${path}${query}${more === '' ? '' : `${query === '' ? '?' : '&'}${more}`}`;
  const drawn = DRAWN[address.view ?? 'picture'];
  return {
    ...(drawn && {
      png1: withMore(`/picture/${drawn}.png`, 'scale=1'),
      png2: withMore(`/picture/${drawn}.png`, 'scale=2'),
      pngPrint: withMore(`/picture/${drawn}.png`, 'scale=4&theme=print'),
      svg: withMore(`/picture/${drawn}.svg`),
    }),
    nodesCsv: withMore('/export/network.csv'),
    tiesCsv: withMore('/export/network.csv', 'table=edges'),
    graphml: withMore('/export/network.graphml'),
    gexf: withMore('/export/network.gexf'),
    json: withMore('/export/network.json'),
  };
}
