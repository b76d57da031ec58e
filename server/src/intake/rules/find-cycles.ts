/**
 * The cycles of a directed graph, one for each group of nodes that reach each other, as the ids along it.
 * Iterative depth-first search: a path that comes back to itself is a cycle; each node is in at most one that is told.
 */
export function findCycles(nodes: Iterable<string>, next: (node: string) => Iterable<string>): string[][] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const start of nodes) {
    if (done.has(start)) continue;
    const path: { node: string; rest: Iterator<string> }[] = [];
    const onPath = new Map<string, number>();
    const enter = (node: string) => {
      onPath.set(node, path.length);
      path.push({ node, rest: next(node)[Symbol.iterator]() });
    };
    enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const step = top.rest.next();
      if (step.done) {
        path.pop();
        onPath.delete(top.node);
        done.add(top.node);
        continue;
      }
      const depth = onPath.get(step.value);
      if (depth !== undefined) {
        const cycle = path.slice(depth).map(({ node }) => node);
        if (!cycle.some((node) => cycles.some((told) => told.includes(node)))) cycles.push(cycle);
      } else if (!done.has(step.value)) enter(step.value);
    }
  }
  return cycles;
}
