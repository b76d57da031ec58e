import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bipartiteLayout } from './bipartite-layout.ts';

it('does not depend on the order of the input, and keeps every id once', () => {
  const ends = fc.record({ actor: fc.nat(6), issue: fc.nat(4), weight: fc.constantFrom(-1, 0, 1) });
  const network = fc.uniqueArray(ends, { selector: ({ actor, issue }) => `${actor} ${issue}` }).map((all) => ({
    actors: ['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6'],
    issues: ['i0', 'i1', 'i2', 'i3', 'i4'],
    ties: all.map(({ actor, issue, weight }) => ({ actor: `a${actor}`, issue: `i${issue}`, weight })),
  }));
  fc.assert(
    fc.property(network, ({ actors, issues, ties }) => {
      const placed = bipartiteLayout({ actors, issues, ties });
      const turned = {
        actors: [...actors].reverse(),
        issues: [...issues].reverse(),
        ties: [...ties].reverse(),
      };
      expect(bipartiteLayout(turned)).toEqual(placed);
      expect([...placed.actors].sort()).toEqual(actors);
      expect([...placed.issues].sort()).toEqual(issues);
    }),
  );
});
