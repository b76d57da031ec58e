import { orderKey } from '../code-point-order.ts';
import type { SortKey } from './spec.ts';

export const byId: SortKey<{ id: string }> = { text: 'n.id', of: (record) => record.id };

/** By a name or title, which is stored beside itself as a key that both engines compare alike. */
export function byWords<T>(of: (record: T) => string): SortKey<T> {
  return { text: 'n.sort', of, toParameter: (key) => orderKey(String(key)) };
}

export const byFrom: SortKey<{ from: string | null }> = {
  text: "coalesce(n.from, '')",
  of: (record) => record.from ?? '',
};
