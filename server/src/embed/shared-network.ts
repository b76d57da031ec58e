import { GraphQLError } from 'graphql';
import * as z from 'zod';
import { type AskedNetwork, askedNetwork, type ReadSide, sharedParameterNames } from '../http/asked/asked-network.ts';
import { collapsed } from '../http/asked/collapsed.ts';
import { titleOf } from '../picture/caption.ts';

/** What an address of ours shows, under the parameters that say which network and how it is drawn. */
export interface SharedNetwork {
  /** Without `?`; of the page's own parameters nothing is left. */
  query: string;
  title: string;
  asOf: string;
}

const PATHS = new Set(['/', '/embed/network', '/picture/network.svg', '/picture/network.png']);
const DRAWN = z.strictObject({ collapsed });

/** The network of an address; null where it is none of ours, or where it shows none. */
export async function findShared(address: URL, origin: string, side: ReadSide): Promise<SharedNetwork | null> {
  if (address.origin !== origin || !PATHS.has(address.pathname)) return null;
  const query = drawnQueryOf(address.searchParams);
  let asked: AskedNetwork<object>;
  try {
    asked = await askedNetwork(new Request(`${origin}/?${query}`), side, DRAWN);
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
  const { parameters, snapshot } = asked;
  return { query, title: titleOf(parameters, snapshot), asOf: parameters.asOf };
}

/** Of an address's parameters those that say which network and how it is drawn, commas and colons left readable. */
export function drawnQueryOf(all: URLSearchParams): string {
  const known = [...sharedParameterNames(), ...Object.keys(DRAWN.shape)];
  return [...all]
    .filter(([name]) => known.includes(name))
    .map(([name, text]) => `${name}=${encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':')}`)
    .join('&');
}
