import type { Kind } from '@stancegraph/analysis';
import type { Listed } from '../port.ts';
import { KIND_SPECS } from './index.ts';
import type { KindSpec } from './spec.ts';

/** Map projection of `n` as lists show it. */
export function listedRow<K extends Kind>(kind: K): string {
  const spec: KindSpec<K> = KIND_SPECS[kind];
  return spec.listed?.row ?? spec.row('visible');
}

export function decodeListed<K extends Kind>(kind: K, row: unknown): Listed[K] {
  const spec: KindSpec<K> = KIND_SPECS[kind];
  return (spec.listed?.decode ?? spec.decode)(row, kind);
}
