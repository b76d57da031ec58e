import { expect, it } from 'vitest';
import { PIN, pinned, toPins, withPin } from './pins.ts';

const place = { x: 3.5, y: -2 };

it('writes a place to two decimals, by id, and reads it back', () => {
  const pins = withPin(['russia:0:1'], 'france', { x: 3.4999, y: -0.001 });
  expect(pins).toEqual(['france:3.5:0', 'russia:0:1']);
  expect(pins?.every((pin) => PIN.test(pin))).toBe(true);
  expect(toPins(pins).get('france')).toEqual({ x: 3.5, y: 0 });
});

it('moves one that is pinned, lets it go, and is undefined without any', () => {
  const pins = withPin(['france:1:1'], 'france', place);
  expect(pins).toEqual(['france:3.5:-2']);
  expect(withPin(pins, 'france', undefined)).toBeUndefined();
});

it('puts only who is pinned elsewhere', () => {
  const node = (id: string) =>
    ({ id, label: id, type: 'COUNTRY', position: null, conditional: false, community: null, x: 9, y: 9 }) as const;
  const { nodes } = pinned(
    { nodes: [node('france'), node('russia')], edges: [] },
    toPins(['france:3.5:-2', 'nobody:1:1']),
  );
  expect(nodes).toEqual([{ ...node('france'), ...place, pinned: true }, node('russia')]);
});
