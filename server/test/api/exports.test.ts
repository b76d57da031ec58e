import { DOMParser } from '@xmldom/xmldom';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gexfProblems } from './gexf-problems.ts';
import { graphql } from './graphql.ts';
import { HOSTILE_NAMES, hostileServer } from './hostile-world.ts';
import { type SeededServers, seededServers } from './seeded.ts';
import type { TestServer } from './test-server.ts';

let seeded: SeededServers;
let server: TestServer;
let hostile: Awaited<ReturnType<typeof hostileServer>>;
beforeAll(async () => {
  seeded = await seededServers();
  const [first] = seeded.servers;
  if (!first) throw new Error('there is no engine');
  server = first.server;
  hostile = await hostileServer();
});
afterAll(() => Promise.all([seeded.close(), hostile.close()]));

const APRIL = 'issues=allied-force,own-troops&asOf=2025-04-10';
const Network = graphql(`
  query Network($input: CoalitionNetworkInput!) {
    coalitionNetwork(input: $input) {
      nodes { entity { id name } community degree strength betweenness point { x y } positions { issue { id } position } }
      edges { source { id } target { id } weight verdict congruence conflict sharedIssues }
      communities { members { id } }
      measures { nodes edges positive negative agree differ density modularity }
      reproducibility { method version parameters graphRevision recordedAt hash }
    }
  }
`);
const asked = () => server.get(Network, { input: { issues: ['allied-force', 'own-troops'], asOf: '2025-04-10' } });

async function text(path: string, from = server): Promise<string> {
  const response = await from.app.request(path);
  expect(response.status).toBe(200);
  return response.text();
}
const rows = (csv: string) => Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true }).data;
/** Every element of that name; fails where the text is not well-formed. */
function elements(xml: string, name: string): Element[] {
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  const document = new DOMParser({ onError }).parseFromString(xml, 'application/xml');
  return [...document.getElementsByTagName(name)] as unknown as Element[];
}

describe('a network as a file', () => {
  it('is in JSON what GraphQL answers', async () => {
    const { coalitionNetwork: network } = await asked();
    const file = JSON.parse(await text(`/export/network.json?${APRIL}`));
    expect(file.measures).toEqual(network.measures);
    expect(file.reproducibility).toEqual(network.reproducibility);
    expect(file.communities).toEqual(network.communities.map(({ members }) => members.map(({ id }) => id)));
    expect(file.edges).toEqual(
      network.edges.map(({ source, target, ...edge }) => ({ ...edge, source: source.id, target: target.id })),
    );
    expect(file.nodes).toMatchObject(
      network.nodes.map(({ entity, positions, ...node }) => ({
        ...entity,
        ...node,
        positions: positions.map(({ issue, position }) => ({ issue: issue.id, position })),
      })),
    );
  });

  it('has in CSV a table of nodes and one of ties, with every number', async () => {
    const { coalitionNetwork: network } = await asked();
    const nodes = rows(await text(`/export/network.csv?${APRIL}`));
    expect(
      nodes.map(({ id, name, degree, strength, x }) => [id, name, Number(degree), Number(strength), Number(x)]),
    ).toEqual(
      network.nodes.map(({ entity, degree, strength, point }) => [entity.id, entity.name, degree, strength, point.x]),
    );
    expect(nodes.find(({ id }) => id === 'russia')).toMatchObject({
      type: 'COUNTRY',
      conditional: 'true',
      positions: expect.stringContaining('allied-force:OPPOSE'),
    });
    const edges = rows(await text(`/export/network.csv?${APRIL}&table=edges`));
    expect(edges.map(({ source, target, weight }) => [source, target, Number(weight)])).toEqual(
      network.edges.map(({ source, target, weight }) => [source.id, target.id, weight]),
    );
  });

  it('has in GraphML and GEXF every node and tie, each attribute declared', async () => {
    const { coalitionNetwork: network } = await asked();
    const graphml = await text(`/export/network.graphml?${APRIL}`);
    const gexf = await text(`/export/network.gexf?${APRIL}`);
    for (const xml of [graphml, gexf]) {
      expect(elements(xml, 'node').map((node) => node.getAttribute('id'))).toEqual(
        network.nodes.map(({ entity }) => entity.id),
      );
      expect(elements(xml, 'edge').map((edge) => [edge.getAttribute('source'), edge.getAttribute('target')])).toEqual(
        network.edges.map(({ source, target }) => [source.id, target.id]),
      );
    }
    const keys = elements(graphml, 'key').map((key) => key.getAttribute('id'));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining(elements(graphml, 'data').map((data) => data.getAttribute('key'))));
    expect(elements(graphml, 'graph')[0]?.textContent).toContain(network.reproducibility.hash);
    const declared = elements(gexf, 'attribute').map((attribute) => attribute.getAttribute('id'));
    expect(declared).toEqual(
      expect.arrayContaining(elements(gexf, 'attvalue').map((value) => value.getAttribute('for'))),
    );
    expect(elements(gexf, 'edge').map((edge) => Number(edge.getAttribute('weight')))).toEqual(
      network.edges.map(({ weight }) => weight),
    );
  });

  it.each([
    APRIL,
    'basis=STATEMENTS&asOf=2025-12-01',
    'nodes=ISSUES&communities=NONE&asOf=2025-04-10',
    'groupBy=TYPE&level=SELF&asOf=2025-04-10',
  ])('is GEXF as its schema and Gephi want it: %s', async (query) => {
    const gexf = await text(`/export/network.gexf?${query}`);
    expect(gexfProblems(gexf)).toEqual([]);
    expect(gexfProblems(gexf.replace('"double"', '"number"'))).not.toEqual([]);
    // With quotes that are entities, Gephi keeps the end of it only.
    expect(elements(gexf, 'description')[0]?.textContent).toContain('"asOf":"2025-');
    expect(gexf).not.toMatch(/<description>[^<]*&/u);
  });

  it('says by which group each is drawn', async () => {
    const query = 'groupBy=TYPE&level=SELF&asOf=2025-04-10';
    const groups = new Set(
      rows(await text(`/export/network.csv?${query}`)).map(({ type, group }) => `${type} ${group}`),
    );
    expect(groups).toEqual(new Set(['COUNTRY COUNTRY', 'OFFICIAL OFFICIAL', 'ORGANISATION ORGANISATION']));
    for (const format of ['graphml', 'gexf']) {
      expect(await text(`/export/network.${format}?${query}`)).toMatch(
        /"group"[^>]*>OFFICIAL<|for="group" value="OFFICIAL"/u,
      );
    }
  });

  it('has a readable name, and is not sent again while the graph and the question stay', async () => {
    const path = `/export/network.csv?${APRIL}`;
    const first = await server.app.request(path);
    expect(first.headers.get('content-disposition')).toBe(
      'attachment; filename="nodes-allied-force-own-troops-2025-04-10.csv"',
    );
    const tag = first.headers.get('etag') ?? '';
    const again = await server.app.request(path, { headers: { 'if-none-match': `"other", W/${tag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await server.app.request(`${path}&table=edges`, { headers: { 'if-none-match': tag } });
    expect(other.status).toBe(200);
  });
});

describe('hostile names', () => {
  it.each(['graphml', 'gexf'])('are text and nothing else in %s', async (format) => {
    const xml = await text(`/export/network.${format}`, hostile.server);
    expect(elements(xml, 'node')).toHaveLength(HOSTILE_NAMES.length);
    expect(elements(xml, 'script')).toHaveLength(0);
    expect(xml).not.toMatch(/<script|\]\]>/u);
    const names = elements(xml, format === 'gexf' ? 'node' : 'data')
      .filter((one) => format === 'gexf' || one.getAttribute('key') === 'label')
      .map((one) => (format === 'gexf' ? one.getAttribute('label') : one.textContent));
    expect(new Set(names)).toEqual(new Set(HOSTILE_NAMES));
    if (format === 'gexf') expect(gexfProblems(xml)).toEqual([]);
  });

  it('run nothing in a spreadsheet, unless they are wanted as they are', async () => {
    const safe = rows(await text('/export/network.csv', hostile.server)).map(({ name }) => name ?? '');
    expect(safe.filter((name) => /^[=+\-@\t\r\n]/u.test(name))).toEqual([]);
    const exact = rows(await text('/export/network.csv?exact=true', hostile.server)).map(({ name }) => name);
    expect(new Set(exact)).toEqual(new Set(HOSTILE_NAMES));
    const weights = rows(await text('/export/network.csv?table=edges', hostile.server)).map(({ weight }) => weight);
    expect(weights).toContain('-1');
  });
});

describe('an address that asks for what there is not', () => {
  it.each([
    ['isues=allied-force', 400, 'isues', 'did you mean "issues"'],
    ['view=table', 400, 'view', 'leave it out'],
    ['level=ALL', 400, 'level', 'SELF, REPRESENTED'],
    ['level=SELF&level=SELF', 400, 'level', 'give it once'],
    ['asOf=2025-02-30', 400, 'asOf', 'YYYY-MM-DD'],
    ['knownOn=yesterday', 400, 'knownOn', 'YYYY-MM-DDTHH:mm:ssZ'],
    ['minWeight=-1', 400, 'minWeight', '0 or more'],
    ['minWeight=0x10', 400, 'minWeight', 'a number'],
    ['seed=1.5', 400, 'seed', 'a whole number'],
    ['isolates=yes', 400, 'isolates', 'true or false'],
    ['issues=', 400, 'issues', 'leave it out'],
    [`issues=${'a,'.repeat(100)}a`, 400, 'issues', 'at most 100'],
    ['basis=STATEMENTS&windowFrom=2025-02-01&windowTo=2025-01-01', 400, 'windowTo', 'later'],
    ['assume=un-mandate:PERHAPS', 400, 'assume', 'condition:STATUS'],
    ['aggregation=COMBINE', 400, undefined, 'COMBINE'],
    ['table=matrix', 400, 'table', 'nodes or edges'],
    ['issues=atlantis', 404, 'issues', 'search'],
    ['actors=atlantis', 404, 'actors', 'search'],
    ['excludeSources=atlantis', 404, 'excludeSources', 'search'],
    ['assume=russia~atlantis:SUPPORT', 404, 'assume', 'search'],
    ['issues=%3Cscript%3E%F0%9F%98%80', 404, 'issues', 'search'],
  ])('%s is refused with what would be right', async (query, status, parameter, remedy) => {
    const response = await server.app.request(`/export/network.csv?${query}`);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem = await response.json();
    expect([response.status, problem.status, problem.parameter]).toEqual([status, status, parameter]);
    expect(problem.detail).toContain(remedy);
    expect(problem.requestId).toMatch(/\S/u);
  });
});
