/**
 * Strongly connected components, as the component of each node; numbered in the order in which they are left, so that
 * successors have lower numbers or the same. Tarjan 1972, doi:10.1137/0201010; without recursion. O(nodes + edges).
 */
export function stronglyConnected(successors: readonly (readonly number[])[]): Int32Array {
  const size = successors.length;
  const component = new Int32Array(size).fill(-1);
  const entered = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const next = new Int32Array(size);
  const stack: number[] = [];
  let time = 0;
  let count = 0;
  for (let root = 0; root < size; root++) if (entered[root] === -1) visit(root);
  return component;

  function visit(root: number): void {
    const path = [root];
    enter(root);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const child = successors[node]?.[next[node] ?? 0];
      if (child === undefined) {
        path.pop();
        leave(node, path.at(-1));
        continue;
      }
      next[node] = (next[node] ?? 0) + 1;
      if (entered[child] === -1) {
        enter(child);
        path.push(child);
      } else if (component[child] === -1) low[node] = Math.min(low[node] ?? 0, entered[child] ?? 0);
    }
  }

  function enter(node: number): void {
    entered[node] = time;
    low[node] = time++;
    stack.push(node);
  }

  function leave(node: number, parent: number | undefined): void {
    if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
    if (low[node] !== entered[node]) return;
    for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
      component[member] = count;
      if (member === node) break;
    }
    count++;
  }
}
