import { Unavailable } from './errors.ts';
import type { ReadOptions } from './port.ts';

/**
 * Settles as `work` does, or in `Unavailable` once the time is over or the caller has gone. What is still running then
 * is told so by the signal; its result is dropped.
 */
export function withDeadline<T>(
  work: (signal: AbortSignal) => Promise<T>,
  { timeoutMs, signal }: ReadOptions & { timeoutMs: number },
): Promise<T> {
  const ending = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const settled = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', leave);
    };
    const end = (reason: string) => {
      settled();
      reject(new Unavailable(reason));
      ending.abort();
    };
    const leave = () => end('The caller has gone.');
    const timer = setTimeout(() => end(`The database did not answer within ${timeoutMs} ms.`), timeoutMs);
    if (signal?.aborted) return leave();
    signal?.addEventListener('abort', leave, { once: true });
    work(ending.signal).then(resolve, reject).finally(settled);
  });
}
