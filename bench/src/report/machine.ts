import { availableParallelism, totalmem } from 'node:os';

/** What the figures were taken on, without saying whose it is. */
export function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} cores (shared), ${memory} GB of memory, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
}
