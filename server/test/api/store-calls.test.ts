import { type Graph, openEmbedded } from '@stancegraph/store';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importBundles } from '../../src/intake/import-bundles.ts';
import { testServer } from './test-server.ts';

/** A world of `size` actors, each with a stance on a statement from a source of its own. */
function worldOf(size: number): string {
  const each = <T>(make: (i: number) => T): T[] => Array.from({ length: size }, (_, i) => make(i));
  return JSON.stringify({
    stancegraph: 1,
    actors: each((i) => ({ id: `actor-${i}`, type: 'COUNTRY', name: `Actor ${i}` })),
    issues: [{ id: 'issue', title: 'Issue', question: 'Should it be?' }],
    conditions: each((i) => ({
      id: `condition-${i}`,
      title: `Condition ${i}`,
      status: [{ is: 'UNMET', from: '2025-01-01' }],
    })),
    sources: each((i) => ({ id: `source-${i}`, title: `Source ${i}` })),
    statements: [...each(said('statement', '2025-01-01', 'SUPPORT')), ...each(said('earlier', '2024-12-01', 'OPPOSE'))],
    stances: each((i) => ({
      actor: `actor-${i}`,
      issue: 'issue',
      position: 'SUPPORT',
      from: '2025-01-01',
      if: [{ all: [`condition-${i}`], then: 'NEUTRAL' }],
      statements: [`statement-${i}`],
    })),
  });
}

function said(name: string, date: string, position: string) {
  const rest = { issue: 'issue', date, position, kind: 'SAID', directness: 'OWN_WORDS' };
  return (i: number) => ({ id: `${name}-${i}`, actor: `actor-${i}`, source: `source-${i}`, ...rest });
}

const DEEP = `{
  actors(first: 30) {
    totalCount
    nodes {
      name
      stances(first: 5) {
        totalCount
        nodes {
          issue { title stances(first: 1) { nodes { id } } }
          clauses { all { condition { title stances(first: 1) { totalCount } } } }
          statements(first: 5) { nodes { actor { name } source { title statements(first: 1) { nodes { id } } } } }
          effectivePosition
        }
      }
      representedBy { nodes { holder { id } } }
    }
  }
}`;
const NETWORK = `{
  coalitionNetwork(input: { asOf: "2025-06-01" }) {
    nodes { entity { id name } positions { issue { id } stances { id } estimate { state evidence(first: 2) { statement { id } } } } }
    edges { source { name } target { name } issues { issue { title } } statements(first: 2) { nodes { source { title } } } }
    communities { members { name } }
  }
}`;

const CHANGES = `{
  changes(input: { from: "2024-06-01", to: "2025-06-01" }) {
    positions {
      actor { name } issue { title } kinds
      after { stances { id } clauses { all { condition { title } } } }
      statements(first: 2) { nodes { source { title } } }
      corrections { id }
    }
    communities { actor { name } after { name } }
    ties { source { name } target { name } }
    conditions { condition { title } }
    contradictions { first { id } second { id } }
  }
}`;
const FACETS = `{
  facets(input: { asOf: "2025-06-01" }) { total facets { values { value label count } } }
}`;
const FINDINGS = `{
  contradictions(first: 30) { nodes { first { id source { title } } second { id } actor { name } issue { title } } }
  shifts(first: 30) { actor { name } lastBefore { id } firstAfter { id } }
}`;

const graphs: { calls: () => string[]; ask: (query: string) => Promise<unknown>; close: () => Promise<void> }[] = [];
beforeAll(async () => {
  for (const size of [3, 30]) {
    const calls: string[] = [];
    const graph = counted(await openEmbedded({ path: null }), calls);
    await importBundles(graph, [{ name: 'world.json', text: worldOf(size) }], { clock: () => new Date() });
    graphs.push({
      calls: () => calls.splice(0).sort(),
      close: () => graph.close(),
      ask: async (query) => {
        // A server of its own: another keeps what it has read.
        const { data, errors } = await (await testServer(graph).post({ query })).json();
        expect(errors).toBeUndefined();
        return data;
      },
    });
  }
});
afterAll(() => Promise.all(graphs.map(({ close }) => close())));

it.each([
  ['a deep query', DEEP],
  ['a network with all that is under it', NETWORK],
  ['a list of changes', CHANGES],
  ['contradictions and shifts', FINDINGS],
  ['filters with counts', FACETS],
])('%s makes as many store calls for 30 rows as for 3', async (_, query) => {
  const made: string[][] = [];
  for (const { ask, calls } of graphs) {
    calls();
    await ask(query);
    made.push(calls());
  }
  const [few, many] = made;
  expect(few?.length).toBeGreaterThan(2);
  expect(many).toEqual(few);
});

/** The same graph, writing down what it is asked. */
function counted(graph: Graph, calls: string[]): Graph {
  return new Proxy(graph, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        calls.push(String(name));
        return value.apply(target, args);
      };
    },
  });
}
