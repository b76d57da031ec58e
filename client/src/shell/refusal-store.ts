import { useSyncExternalStore } from 'react';
import { parseAddress } from '../state/address.ts';
import { findTooLong, findTooManyLetters, type TooLong } from '../state/too-long.ts';

/** What was too long: a change, which was not made, or the address by which the reader came. */
export type Refusal = TooLong & { of: 'change' | 'letters' | 'address' };

let refusal: Refusal | undefined;
const listeners = new Set<() => void>();

function tell(next: Refusal | undefined): void {
  if (next === refusal) return;
  refusal = next;
  for (const listener of listeners) listener();
}

/** Whether a change of an address would make one that cannot be read again; it is then told why. */
export function isRefused(address: object, change: Readonly<Record<string, unknown>>): boolean {
  const long = findTooLong(change);
  const letters = long ? undefined : findTooManyLetters({ ...address, ...change });
  tell(long ? { ...long, of: 'change' } : letters && { ...letters, of: 'letters' });
  return long !== undefined || letters !== undefined;
}

/** Looks at the address of a page that opens. */
export function watchOpening(search: string): void {
  const long = findTooLong(parseAddress(search));
  tell(long && { ...long, of: 'address' });
}

/** The newest refusal, until the next change is made. */
export const useRefusal = (): Refusal | undefined => useSyncExternalStore(subscribe, () => refusal);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
