import { describe, expect, it } from 'vitest';
import { evidenceLack } from './evidence.ts';

const said = (directness: 'OWN_WORDS' | 'INFERRED', source: string, reliability: string | null = 'B') => ({
  directness,
  source: { id: source, reliability },
});
const on = (nodes: ReturnType<typeof said>[], state: 'SUPPORTED' | 'STALE' | 'CONTESTED' = 'SUPPORTED') => ({
  stances: [{ statements: { totalCount: nodes.length, nodes } }],
  estimate: { state },
});

describe('evidenceLack', () => {
  it.each([
    ['no statement at all', on([]), 'NONE'],
    ['one source, and only inferred from it', on([said('INFERRED', 'a'), said('INFERRED', 'a')]), 'INFERRED'],
    ['sources that are not reliable', on([said('OWN_WORDS', 'a', 'E'), said('OWN_WORDS', 'b', 'D')]), 'UNRELIABLE'],
    ['statements that stand against each other', on([said('OWN_WORDS', 'a')], 'CONTESTED'), 'CONTESTED'],
    ['old statements', on([said('OWN_WORDS', 'a'), said('OWN_WORDS', 'b')], 'STALE'), 'STALE'],
    ['a single source, in its own words', on([said('OWN_WORDS', 'a', null)]), 'ONE_SOURCE'],
    ['two sources, inferred from one', on([said('INFERRED', 'a'), said('OWN_WORDS', 'b')]), null],
  ])('of %s', (_, position, lack) => {
    expect(evidenceLack(position)).toBe(lack);
  });
});
