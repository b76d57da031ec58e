import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULTS, office, stance, world } from '../../test/named-world.ts';
import { POSITIONS } from '../model.ts';
import { indexWorld } from '../world/index-world.ts';
import { coalitionNetwork } from './coalition-network.ts';

const stances = fc.uniqueArray(
  fc.record({
    actor: fc.constantFrom('a', 'b', 'c', 'd', 'm', 'n'),
    issue: fc.constantFrom('i', 'j', 'k'),
    position: fc.constantFrom(...POSITIONS),
  }),
  { selector: ({ actor, issue }) => `${actor} ${issue}` },
);

test('the order of the records does not matter, and every number is one', () => {
  fc.assert(
    fc.property(stances, fc.constantFrom('ACTORS', 'ISSUES'), fc.nat(1000), (list, nodes, seed) => {
      const parts = [
        ...list.map(({ actor, issue, position }) => stance(actor, issue, position)),
        office('m', 'a'),
        office('n', 'b'),
      ];
      const draw = (order: typeof parts) =>
        JSON.stringify(coalitionNetwork(indexWorld(world(...order)), null, { ...DEFAULTS, nodes, seed }));
      const drawn = draw(parts);
      expect(draw(parts.toReversed())).toBe(drawn);
      const network = coalitionNetwork(indexWorld(world(...parts)), null, { ...DEFAULTS, nodes, seed });
      const numbers = [
        ...network.edges.flatMap(({ weight, congruence, conflict }) => [weight, congruence, conflict]),
        ...network.nodes.flatMap(({ strength, betweenness }) => [strength, betweenness]),
      ];
      expect(numbers.every(Number.isFinite)).toBe(true);
      for (const { source, target, shared, congruence, conflict } of network.edges) {
        expect(source < target).toBe(true);
        expect(shared.reduce((sum, { agreement }) => sum + agreement, 0)).toBeCloseTo(congruence - conflict, 9);
      }
    }),
  );
});
