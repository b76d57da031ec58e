import { StancegraphError } from './errors.ts';

export interface GraphOptions {
  /** For writing, and where the address itself wants one. */
  key?: string | undefined;
  /** How long to wait for an answer, in milliseconds; 30 seconds by default. */
  timeoutMs?: number | undefined;
  /** How often a read is tried again; twice by default. */
  retries?: number | undefined;
  /** How to send, for a proxy or a test; the runtime's own by default. */
  fetch?: ((address: string, init: RequestInit) => Promise<Response>) | undefined;
}

/** Whom to ask, and how. */
export interface Connection {
  url: string;
  headers: Readonly<Record<string, string>>;
  timeoutMs: number;
  retries: number;
  fetch: (address: string, init: RequestInit) => Promise<Response>;
}

const GRAPHQL = '/graphql';

/** @throws StancegraphError where the address is none */
export function connect(url: string, { key, timeoutMs = 30_000, retries = 2, fetch }: GraphOptions): Connection {
  const trimmed = url.replace(/\/+$/u, '');
  const base = trimmed.endsWith(GRAPHQL) ? trimmed.slice(0, -GRAPHQL.length) : trimmed;
  if (!URL.canParse(base) || !/^https?:$/u.test(new URL(base).protocol)) {
    throw new StancegraphError(`Graph: url is "${url}"`, 'give the address of a server, "http://localhost:4000"');
  }
  return {
    url: base,
    headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
    timeoutMs,
    retries,
    // Looked up when it is needed: a page may have put its own in its place.
    fetch: fetch ?? ((address, init) => globalThis.fetch(address, init)),
  };
}
