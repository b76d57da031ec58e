import { setImmediate } from 'node:timers/promises';
import type { Steps } from '@stancegraph/analysis';

/** How long others wait at most, but for one step, in milliseconds. */
const TURN_MS = 25;

/** Runs long work to its end and lets other requests in between its steps. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  for (let since = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < TURN_MS) continue;
    await setImmediate();
    since = performance.now();
  }
}
