import { describe, expect, test } from 'vitest';
import { once } from '../../test/named-world.ts';
import type { Clause } from '../model.ts';
import { changeKinds, type PositionState } from './change-kinds.ts';

function at(value: number | null, ...clauses: Clause[]): PositionState {
  return { position: 'NEUTRAL', value, stored: null, stances: [], clauses };
}
const mandate = once('mandate').to('SUPPORT');

describe('from one state to another', () => {
  test.each([
    ['none to none', undefined, undefined, []],
    ['none to one', undefined, at(1, mandate), ['NEW']],
    ['one to none', at(null), undefined, ['WITHDRAWN']],
    ['the same', at(0.5), at(0.5), []],
    ['undecided', at(null), at(null), []],
    ['from undecided', at(null), at(0), ['MOVED']],
    ['to undecided', at(-1), at(null), ['MOVED']],
    ['across', at(0.5), at(-0.5), ['MOVED']],
    ['from neutral', at(0), at(0.5), ['MOVED']],
    ['firmer', at(-0.5), at(-1), ['HARDENED']],
    ['less firm', at(1), at(0.5), ['SOFTENED']],
    ['rounding', at(0.1 + 0.2), at(0.3), []],
    ['a clause more', at(1), at(1, mandate), ['CONDITION_ADDED']],
    ['a clause less, and firmer', at(0.5, mandate), at(1), ['HARDENED', 'CONDITION_DROPPED']],
    ['another clause', at(1, mandate), at(1, once('!mandate').to('SUPPORT')), ['CONDITION_ADDED', 'CONDITION_DROPPED']],
    ['the same clause in another order', at(1, once('a', 'b').to('SUPPORT')), at(1, once('b', 'a').to('SUPPORT')), []],
  ] as const)('%s', (_, before, after, kinds) => {
    expect(changeKinds(before, after)).toEqual(kinds);
  });
});
