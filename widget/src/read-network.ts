import { type Network, toNetwork } from './network.ts';

/** Why there is no network, as far as a reader can do something about it. */
export class ReadError extends Error {
  /** A code of the server, or OFFLINE where no answer came: gone, or this page may not ask it. */
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const PATIENCE_MS = 20_000;
const LONGEST = 300;

/** @throws ReadError; an AbortError when `signal` ends it */
export async function readNetwork(server: string, query: string, signal: AbortSignal): Promise<Network> {
  let response: Response;
  try {
    response = await fetch(`${server}/export/network.json?${query}`, {
      credentials: 'omit',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    });
  } catch (error) {
    signal.throwIfAborted();
    throw new ReadError('OFFLINE', error instanceof Error ? error.message : String(error));
  }
  try {
    const body: unknown = await response.json();
    if (response.ok) return toNetwork(body);
    const { code, detail } = (body ?? {}) as { code?: unknown; detail?: unknown };
    if (typeof code === 'string' && typeof detail === 'string') throw new ReadError(code, detail.slice(0, LONGEST));
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ReadError) throw error;
  }
  throw new ReadError(response.status >= 502 ? 'OFFLINE' : 'INTERNAL', `the server answered ${response.status}`);
}
