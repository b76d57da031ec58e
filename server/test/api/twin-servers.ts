import { hostileServer } from './hostile-world.ts';
import { seededServers } from './seeded.ts';
import type { TestServer } from './test-server.ts';

export interface TwinServers {
  seed: TestServer;
  /** Another server over a graph of its own with the same seed. */
  twin: TestServer;
  hostile: TestServer;
  close(): Promise<unknown>;
}

/** What is drawn or written by two servers must be the same bytes, and no name may break out of it. */
export async function twinServers(): Promise<TwinServers> {
  const [one, other, strange] = await Promise.all([seededServers(), seededServers(), hostileServer()]);
  const [first, second] = [one.servers[0], other.servers[0]];
  if (!first || !second) throw new Error('there is no engine');
  return {
    seed: first.server,
    twin: second.server,
    hostile: strange.server,
    close: () => Promise.all([one.close(), other.close(), strange.close()]),
  };
}
