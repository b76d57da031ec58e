import { type GraphQLInputObjectType, getNullableType, isListType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executableSchema } from '../../src/graphql/schema.ts';
import { type NetworkWorld, networkWorld } from './network-world.ts';

let world: NetworkWorld;
beforeAll(async () => {
  world = await networkWorld([
    ['a', 'i', 'SUPPORT', 's'],
    ['b', 'i', 'SUPPORT', 's'],
    ['b', 'i', 'SUPPORT', 't', '2025-03-14'],
    ['b', 'i', 'OPPOSE', 'u', '2025-04-10'],
    ['b', 'i', 'OPPOSE', 'v', '2025-04-14'],
  ]);
});
afterAll(() => world.close());

const data = async (query: string) => {
  const { data: found, errors } = await (await world.post({ query })).json();
  expect(errors).toBeUndefined();
  return found;
};
const listsOf = (input: string) =>
  Object.values((executableSchema().getType(input) as GraphQLInputObjectType).getFields())
    .filter(({ name, type }) => isListType(getNullableType(type)) && name !== 'assume')
    .map(({ name }) => name);

describe('of a network', () => {
  const FILTERS = listsOf('CoalitionNetworkInput').filter((name) => name !== 'excludeSources');
  const NETWORK = `{ nodes { entity { id } } edges { weight } communities { index }
    measures { nodes edges density modularity } reproducibility { hash } }`;
  const NONE = {
    nodes: [],
    edges: [],
    communities: [],
    measures: { nodes: 0, edges: 0, density: 0, modularity: null },
  };

  it('finds every filter', () => expect(FILTERS.length).toBeGreaterThan(8));

  it.each(
    FILTERS.flatMap((name) =>
      (name === 'confidences' ? ['STANCES'] : ['STANCES', 'STATEMENTS']).map((basis) => [name, basis] as const),
    ),
  )('an empty list of %s leaves nothing of %s, and every number is one', async (name, basis) => {
    const input = `input: { ${name}: [], basis: ${basis}, asOf: "2025-05-01", normalization: NONE }`;
    const { reproducibility, ...network } = (await data(`{ coalitionNetwork(${input}) ${NETWORK} }`)).coalitionNetwork;
    expect(network).toMatchObject(NONE);
    const over = 'window: { from: "2025-03-01", to: "2025-05-01", unit: MONTH }';
    const found = await data(`{
      issues: coalitionNetwork(input: { ${name}: [], basis: ${basis}, nodes: ISSUES }) { nodes { degree } measures { nodes density } }
      twoModeNetwork(${input}) { actors { id } issues { id } ties { weight } }
      facets(${input}) { total }
      networkSeries(${input}, ${over}) { network { measures { nodes density } } }
      networkPhases(${input}, ${over}) { slices { distance } silhouette }
    }`);
    expect(found.issues).toEqual({ nodes: [], measures: { nodes: 0, density: 0 } });
    expect(found.twoModeNetwork).toMatchObject({ actors: [], ties: [] });
    expect(found.facets.total).toBe(0);
  });

  it('to leave out no source is the same question as not to say so', async () => {
    const { said, unsaid } = await data(`{
      said: coalitionNetwork(input: { excludeSources: [] }) ${NETWORK}
      unsaid: coalitionNetwork ${NETWORK}
    }`);
    expect(said).toEqual(unsaid);
    expect(said.nodes).toHaveLength(2);
  });
});

it('of contradictions, shifts, changes and whoever waits, an empty list finds nothing', async () => {
  const between = 'from: "2025-03-20", to: "2025-04-20"';
  const found = async (restriction: string) => {
    const input = restriction ? `(input: { ${restriction} })` : '';
    const both = await data(
      `{ contradictions${input} { totalCount } ${restriction.startsWith('kinds') ? '' : `shifts${input} { on }`} }`,
    );
    return [both.contradictions.totalCount, both.shifts?.length];
  };
  const [contradictions, shifts] = await found('');
  expect(contradictions).toBeGreaterThan(0);
  expect(shifts).toBeGreaterThan(0);
  expect(await found('issues: []')).toEqual([0, 0]);
  expect(await found('actors: []')).toEqual([0, 0]);
  expect(await found('kinds: []')).toEqual([0, undefined]);
  const { all, none, whatIf, waiting } = await data(`{
    all: changes(input: { ${between} }) { positions { actor { id } } }
    none: changes(input: { ${between}, issues: [] }) { positions { actor { id } } ties { before } }
    whatIf(input: { issues: [], assume: [{ position: { actor: "a", issue: "i", position: OPPOSE } }] }) {
      least { actor { id } } network { measures { nodes } }
    }
    waiting(input: { issues: [] }) { deadlocks { locked } }
  }`);
  expect(all.positions).toHaveLength(1);
  expect([none.positions, none.ties, whatIf.least, waiting.deadlocks]).toEqual([[], [], [], []]);
});

it.each([
  'actors.csv?actors=',
  'actors.csv?actorTypes=',
  'stances.csv?issues=',
  'statements.csv?actors=a,',
  'network.csv?topics=',
  'network.json?positions=',
])('an address cannot say none of them: %s is refused, naming the parameter', async (path) => {
  const response = await world.app.request(`/export/${path}`);
  const problem = await response.json();
  expect([response.status, problem.code]).toEqual([400, 'BAD_USER_INPUT']);
  expect(path).toContain(`?${problem.parameter}=`);
  expect(problem.detail).toMatch(/give|leave/u);
});
