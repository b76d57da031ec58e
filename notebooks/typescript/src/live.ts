import { changesOn, type GraphChange } from './changes-on.ts';
import type { Connection } from './connection.ts';
import { QueryError, ServerAway, ServerTooSlow, StancegraphError } from './errors.ts';
import { sameAs } from './results/result.ts';
import { pauseBefore } from './send.ts';

export interface FollowOptions {
  /** For how many seconds, more than 0; left out: until you leave the loop. */
  seconds?: number | undefined;
  /** Ends it. */
  signal?: AbortSignal | undefined;
}

/** Any result. */
export interface Followed {
  readonly data: unknown;
  again(): Promise<this>;
}

/** For how long a server may be gone that was there before: it may be started anew. */
const PATIENCE_MS = 60_000;
/** Timers cannot be longer: 24 days. What is longer does not end by itself. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** @throws StancegraphError where the time is none */
export function checkTime({ seconds }: FollowOptions): void {
  if (seconds === undefined || seconds > 0) return;
  const remedy = 'give for how many seconds, more than 0; left out: until you leave the loop';
  throw new StancegraphError(`seconds is ${seconds}`, remedy);
}

/** The result anew each time its answer has become another. */
export async function* follow<Kind extends Followed>(
  connection: Connection,
  result: Kind,
  options: FollowOptions,
): AsyncGenerator<Kind, void> {
  let latest = result;
  for await (const _ of graphChanges(connection, options)) {
    const again = await latest.again();
    if (sameAs(latest.data, again.data).verdict === 'EQUAL') continue;
    latest = again;
    yield again;
  }
}

/** How the graph stands, then each change of it, over as many streams as it takes. */
export async function* graphChanges(connection: Connection, options: FollowOptions): AsyncGenerator<GraphChange, void> {
  const { seconds = Number.POSITIVE_INFINITY, signal } = options;
  // Not `AbortSignal.any` of `AbortSignal.timeout`: Node 20 may forget that one, and it would never end.
  const ending = new AbortController();
  const end = () => ending.abort();
  signal?.addEventListener('abort', end);
  if (signal?.aborted) end();
  const timer = seconds * 1000 < LONGEST_TIMER_MS ? setTimeout(end, seconds * 1000) : undefined;
  try {
    yield* changesUntil(connection, ending.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}

async function* changesUntil(connection: Connection, over: AbortSignal): AsyncGenerator<GraphChange, void> {
  let known: string | undefined;
  let lostAt: number | undefined;
  for (let attempt = 0; !over.aborted; attempt++) {
    let problem: unknown = new ServerAway(`${connection.url} has ended its stream of changes`);
    let isFirst = true;
    try {
      for await (const change of changesOn(connection, over)) {
        [attempt, lostAt] = [0, undefined];
        // What was written before the stream began, it does not tell.
        if (change.revision !== known) yield isFirst && known !== undefined ? { ...change, written: null } : change;
        [known, isFirst] = [change.revision, false];
      }
    } catch (error) {
      problem = error;
    }
    if (over.aborted) return;
    lostAt ??= Date.now();
    const isLost = known === undefined ? attempt >= connection.retries : Date.now() - lostAt > PATIENCE_MS;
    if (isLost || !mayPass(problem)) throw problem;
    await pauseBefore(attempt, null, over);
  }
}

const mayPass = (problem: unknown): boolean =>
  problem instanceof ServerAway ||
  problem instanceof ServerTooSlow ||
  (problem instanceof QueryError && problem.code === 'UNAVAILABLE');
