import type { Graph } from '@stancegraph/store';

/** One call of the port; calls of one wave were under way together. */
export interface StoreCall {
  wave: number;
  method: string;
  args: readonly unknown[];
}

type Method = (this: Graph, ...args: unknown[]) => Promise<unknown>;

/** The same graph, writing down what it is asked; deadlines and signals of the request are left out. */
export function recording(graph: Graph): { graph: Graph; take: () => StoreCall[] } {
  const calls: StoreCall[] = [];
  let [wave, underWay] = [0, 0];
  const recorded = new Proxy(graph, {
    get(target, method) {
      const value: unknown = Reflect.get(target, method);
      if (typeof value !== 'function' || typeof method !== 'string') return value;
      return (...args: unknown[]) => {
        if (underWay === 0) wave += 1;
        underWay += 1;
        calls.push({ wave, method, args: args.map(withoutDeadline) });
        return (value as Method).apply(target, args).finally(() => {
          underWay -= 1;
        });
      };
    },
  });
  return { graph: recorded, take: () => calls.splice(0) };
}

/** Makes the same calls again, each wave after the one before it. */
export async function replay(graph: Graph, calls: readonly StoreCall[]): Promise<void> {
  const waves = new Map<number, StoreCall[]>();
  for (const call of calls) waves.set(call.wave, [...(waves.get(call.wave) ?? []), call]);
  for (const wave of waves.values()) {
    await Promise.all(wave.map(({ method, args }) => (Reflect.get(graph, method) as Method).apply(graph, [...args])));
  }
}

function withoutDeadline(argument: unknown): unknown {
  if (typeof argument !== 'object' || argument === null || !('timeoutMs' in argument)) return argument;
  const { timeoutMs: _, signal: __, ...rest } = argument as Record<string, unknown>;
  return rest;
}
