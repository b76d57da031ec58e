import type { Steps } from '@stancegraph/analysis';
import { centred, type Position2D } from './centred.ts';
import { RADIUS } from './geometry.ts';
import { labelled } from './labelled.ts';
import type { LayoutNode } from './layout.ts';
import type { Placed } from './layout-group.ts';
import { placeOnRing } from './place-on-ring.ts';
import { compare } from './strongest-ties.ts';

const LEVELS = 5;
const GAP = 3 * RADIUS;
/** After every community. */
const NONE = Number.MAX_SAFE_INTEGER;

/**
 * In rings by strength, the strongest innermost: the range of strengths is cut into five, so that who is equally strong
 * stands on one ring. On a ring, communities stand together.
 */
export function* concentricLayout(given: readonly (LayoutNode & { strength: number })[]): Steps<Position2D[]> {
  const strengths = given.map(({ strength }) => strength);
  const [most, least] = [Math.max(...strengths), Math.min(...strengths)];
  const levelOf = (strength: number) =>
    most === least ? 0 : Math.min(LEVELS - 1, Math.floor((LEVELS * (most - strength)) / (most - least) + 1e-9));
  const nodes = labelled(given).sort((a, b) => (a.community ?? NONE) - (b.community ?? NONE) || compare(a.id, b.id));
  let radius = 0;
  let all: Placed[] = [];
  for (let level = 0; level < LEVELS; level += 1) {
    const ring = nodes
      .filter(({ strength }) => levelOf(strength) === level)
      .map(({ id, label }, at, { length }) => ({ id, label, angle: (2 * Math.PI * at) / length - Math.PI / 2 }));
    if (ring.length === 0) continue;
    const next = yield* placeOnRing(ring, all.length === 0 ? 0 : radius + GAP, all);
    radius = next.radius;
    all = [...all, ...next.placed];
  }
  return centred(all);
}
