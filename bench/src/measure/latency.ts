import { Bench, type BenchOptions, type FnOptions, type Task } from 'tinybench';
import { quantile } from './quantile.ts';

/** Milliseconds. */
export interface Latency {
  p50: number;
  p95: number;
  runs: number;
}

const WARM: BenchOptions = { time: 700, iterations: 20, warmupTime: 200, warmupIterations: 5 };
const COLD: BenchOptions = { time: 0, iterations: 5, warmup: false };

/** Ways to the same answer, one after the other in the same run, all warmed up. */
export function sideBySide<T extends readonly (() => Promise<unknown>)[]>(
  ...ways: T
): Promise<{ [K in keyof T]: Latency }> {
  return run(
    WARM,
    ways.map((way) => [way, {}]),
  ) as Promise<{ [K in keyof T]: Latency }>;
}

/** The time of something that can happen only once after each `prepare`, which does not count. */
export async function afterPreparation(prepare: () => Promise<void>, once: () => Promise<unknown>): Promise<Latency> {
  const [only] = await run(COLD, [[once, { beforeEach: prepare, async: true }]]);
  if (!only) throw new Error('the task is missing');
  return only;
}

async function run(options: BenchOptions, tasks: [() => Promise<unknown>, FnOptions][]): Promise<Latency[]> {
  const bench = new Bench({ ...options, retainSamples: true, throws: true });
  // What a task answers must not reach the bench, which reads durations out of returned objects.
  tasks.forEach(([task, hooks], at) => {
    bench.add(String(at), async () => void (await task()), hooks);
  });
  return (await bench.run()).map(toLatency);
}

function toLatency({ name, result }: Task): Latency {
  if (result.state !== 'completed') throw new Error(`task ${name} is ${result.state}`);
  const { samples } = result.latency;
  if (!samples) throw new Error(`task ${name} kept no samples`);
  return { p50: quantile(samples, 0.5), p95: quantile(samples, 0.95), runs: samples.length };
}
