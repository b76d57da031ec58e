import type { PictureEdge } from '@stancegraph/drawing';

/** Of whom, and how many steps: `denmark:2`, or `.nato:1` of a group. */
export const FOCUS = /^\.?[a-z0-9-][a-z0-9._-]*:[1-3]$/;
export const MOST_STEPS = 3;

export function toFocus(text: string | undefined): { id: string; steps: number } | null {
  if (!text) return null;
  const [id = '', steps] = text.split(':');
  return { id, steps: Number(steps) };
}

type Tie = Pick<PictureEdge, 'source' | 'target'>;

/** Who is tied to whom, both ways. */
export function neighbours(ties: readonly Tie[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const known = found.get(from);
    if (known) known.add(to);
    else found.set(from, new Set([to]));
  };
  for (const { source, target } of ties) {
    add(source, target);
    add(target, source);
  }
  return found;
}

/** These and all whom any of them reaches over at most so many ties; without a number all at all. Breadth first. */
export function reachedFrom(
  next: ReadonlyMap<string, ReadonlySet<string>>,
  from: Iterable<string>,
  steps = Number.POSITIVE_INFINITY,
): Set<string> {
  const reached = new Set(from);
  let rim = [...reached];
  for (let step = 0; step < steps && rim.length > 0; step += 1) {
    rim = rim.flatMap((id) => [...(next.get(id) ?? [])]).filter((to) => !reached.has(to));
    for (const to of rim) reached.add(to);
  }
  return reached;
}
