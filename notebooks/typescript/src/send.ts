import type { Connection } from './connection.ts';
import { type Refusal, ServerAway, ServerTooSlow } from './errors.ts';

/** What came back. */
export interface Answer {
  status: number;
  text: string;
  /** The answer as JSON; undefined where it is none. */
  json: unknown;
}

/** Too many requests, and what proxies say while the server is away. */
export const PASSING = new Set([429, 502, 503, 504]);
const LONGEST_PAUSE_MS = 10_000;

/**
 * Sends a request, and again where the reason for its failure may pass.
 * @throws ServerAway, ServerTooSlow
 */
export async function send(connection: Connection, path: string, init: RequestInit, retries: number): Promise<Answer> {
  const { url, headers, timeoutMs } = connection;
  for (let attempt = 0; ; attempt++) {
    let asked: string | null = null;
    try {
      const response = await connection.fetch(`${url}${path}`, {
        ...init,
        headers: { ...headers, ...init.headers },
        signal: AbortSignal.timeout(timeoutMs),
      });
      const text = await response.text();
      const answer = { status: response.status, text, json: toJson(text) };
      if (attempt >= retries || !mayPass(answer)) return answer;
      asked = response.headers.get('retry-after');
    } catch (error) {
      if (attempt >= retries) throw toProblem(url, timeoutMs, error);
    }
    await pauseBefore(attempt, asked);
  }
}

function mayPass({ status, json }: Answer): boolean {
  // A graph that is away just now is told inside an answer that arrived.
  return PASSING.has(status) || refusalsIn(json).some(({ extensions }) => extensions?.code === 'UNAVAILABLE');
}

/** The errors of an answer of GraphQL. */
export function refusalsIn(json: unknown): readonly Refusal[] {
  const errors = isObject(json) ? json.errors : undefined;
  return Array.isArray(errors) ? errors : [];
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function toProblem(url: string, timeoutMs: number, error: unknown): ServerAway | ServerTooSlow {
  const { name, message, cause } = error instanceof Error ? error : new Error(String(error));
  if (name === 'TimeoutError') return new ServerTooSlow(`${url} did not answer within ${timeoutMs} ms`);
  const reason = cause instanceof Error && cause.message ? cause.message : message;
  return new ServerAway(`${url} cannot be reached (${reason})`, { cause: error });
}

/** A quarter of a second, then twice as long each time, or what the server asks for, within bounds; or until the signal. */
export function pauseBefore(attempt: number, asked: string | null, over?: AbortSignal): Promise<void> {
  const ms = asked !== null && /^\d+$/u.test(asked.trim()) ? Number(asked) * 1000 : 250 * 2 ** attempt;
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, Math.min(ms, LONGEST_PAUSE_MS));
    over?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
