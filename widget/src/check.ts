import type { Position, StanceStale } from './events.ts';

/** What the element reads of the server's `/verify`. */
export interface Check {
  verdict: 'EQUAL' | StanceStale['verdict'];
  pictured: string | null;
  drift: {
    stances: Listed<{
      actor: Named;
      issue: Named;
      from: Position | null;
      to: Position | null;
      learnedAt: string | null;
      statements: Cited[];
    }>;
    conditions: Listed<{ condition: Named; from: string; to: string; learnedAt: string | null; source: Source | null }>;
    statements: Listed<{ actor: Named; issue: Named; position: Position; learnedAt: string; statement: Cited | null }>;
  } | null;
}
export interface Named {
  id: string;
  name: string;
}
export interface Cited {
  text: string | null;
  source: Source | null;
}
export interface Source {
  title: string;
  url: string | null;
}
interface Listed<Row> {
  total: number;
  rows: Row[];
}

const PATIENCE_MS = 20_000;

/** Undefined where the server does not say. */
export async function readCheck(address: string): Promise<Check | undefined> {
  try {
    const response = await fetch(address, {
      headers: { accept: 'application/json' },
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return response.ok ? toCheck(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

export function toCheck(value: unknown): Check | undefined {
  const { verdict, drift } = (value ?? {}) as Partial<Check>;
  const isWhole =
    drift === null || [drift?.stances, drift?.conditions, drift?.statements].every((one) => Array.isArray(one?.rows));
  return typeof verdict === 'string' && isWhole ? (value as Check) : undefined;
}
