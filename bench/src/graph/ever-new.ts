import type { Graph } from '@stancegraph/store';

/** The same graph, which says each time that it has changed: nothing that the application keeps is of use to it. */
export function everNew(graph: Graph): Graph {
  let asked = 0;
  return new Proxy(graph, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (name === 'state') return async () => ({ ...(await target.state()), sequence: ++asked });
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
