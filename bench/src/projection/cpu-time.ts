import { median } from '../measure/quantile.ts';

/** The median CPU time of some runs in milliseconds, of all threads, after others to warm up; and the last answer. */
export function cpuTime<T>(work: () => T, runs = 9, warmups = 4): { ms: number; answer: T } {
  for (let run = 0; run < warmups; run++) work();
  const samples: number[] = [];
  for (let run = 1; run < runs; run++) samples.push(cpuTimeOnce(work).ms);
  const { ms, answer } = cpuTimeOnce(work);
  return { ms: median([...samples, ms]), answer };
}

export function cpuTimeOnce<T>(work: () => T): { ms: number; answer: T } {
  const before = process.cpuUsage();
  const answer = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, answer };
}
