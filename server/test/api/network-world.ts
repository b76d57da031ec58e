import { openEmbedded } from '@stancegraph/store';
import { importBundles } from '../../src/intake/import-bundles.ts';
import { type TestServer, testServer } from './test-server.ts';

type Position = 'SUPPORT' | 'LEAN_SUPPORT' | 'NEUTRAL' | 'LEAN_OPPOSE' | 'OPPOSE' | 'UNDECIDED';
/** Who took which position on what, according to which source, on which day. */
export type Said = readonly [actor: string, issue: string, position: Position, source: string, date?: string];

export interface NetworkWorld extends TestServer {
  close(): Promise<void>;
}

/** A server over a world in which each statement is also a stance from that day on. */
export async function networkWorld(said: readonly Said[], fewest: { actors?: string[] } = {}): Promise<NetworkWorld> {
  const graph = await openEmbedded({ path: null });
  const all = (part: (row: Said) => string, more: readonly string[] = []) => [...new Set([...said.map(part), ...more])];
  const rows = said.map(([actor, issue, position, source, date = '2025-03-10']) => {
    const id = `${actor}-${issue}-${source}`;
    return { id, actor, issue, position, date, source, kind: 'SAID', directness: 'OWN_WORDS' };
  });
  const bundle = {
    stancegraph: 1,
    actors: all(([actor]) => actor, fewest.actors).map((id) => ({ id, type: 'COUNTRY', name: id })),
    issues: all(([, issue]) => issue).map((id) => ({ id, title: id, question: `${id}?` })),
    sources: all(([, , , source]) => source).map((id) => ({ id, title: id })),
    statements: rows,
    stances: rows.map(({ id, actor, issue, position, date }) => ({
      actor,
      issue,
      position,
      from: date,
      statements: [id],
    })),
  };
  const clock = () => new Date('2026-01-01T00:00:00Z');
  await importBundles(graph, [{ name: 'world.json', text: JSON.stringify(bundle) }], { clock });
  return { ...testServer(graph), close: () => graph.close() };
}
