import { KINDS, type Kind } from '@stancegraph/analysis';
import type { Row } from '../engine.ts';
import { oneOf } from '../kinds/decoders.ts';
import { KIND_SPECS } from '../kinds/index.ts';
import type { Tagged } from '../port.ts';

const kindOf = oneOf(KINDS);

/** A row `{kind, row}` as a record that says what it is. */
export function toTagged({ kind, row }: Row): Tagged {
  return tag(kindOf(kind, 'kind'), row);
}

function tag<K extends Kind>(kind: K, row: unknown): Tagged {
  return { kind, record: KIND_SPECS[kind].decode(row, kind) } as Tagged;
}
