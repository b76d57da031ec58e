import type QuickLRU from 'quick-lru';

/** What is in the cache, or is made now and put there. */
export function kept<T>(cache: QuickLRU<string, T>, key: string, make: () => T): T {
  const found = cache.get(key);
  if (found !== undefined) return found;
  const made = make();
  cache.set(key, made);
  return made;
}

/** The same of promises; one that fails is not kept. */
export function keptWhileGood<T>(
  cache: QuickLRU<string, Promise<unknown>>,
  key: string,
  compute: () => Promise<T>,
): Promise<T> {
  const result = kept(cache, key, compute) as Promise<T>;
  result.catch(() => cache.delete(key));
  return result;
}
