import { describe, expect, it } from 'vitest';
import { bipartiteLayout } from './bipartite-layout.ts';

const tie = (actor: string, issue: string, weight = 1) => ({ actor, issue, weight });

describe('bipartiteLayout', () => {
  it('untangles two blocs that speak of different things', () => {
    const { crossings } = bipartiteLayout({
      actors: ['a', 'b', 'c', 'd'],
      issues: ['x', 'y'],
      ties: [tie('a', 'y'), tie('b', 'x'), tie('c', 'y'), tie('d', 'x')],
    });
    expect(crossings).toBe(0);
  });

  it('puts who is tied alike from for to against, and who is tied to nothing last', () => {
    const { actors, issues } = bipartiteLayout({
      actors: ['against', 'for', 'neither', 'silent'],
      issues: ['quiet', 'x'],
      ties: [tie('against', 'x', -1), tie('for', 'x', 1), tie('neither', 'x', 0)],
    });
    expect(actors).toEqual(['for', 'neither', 'against', 'silent']);
    expect(issues).toEqual(['x', 'quiet']);
  });
});
