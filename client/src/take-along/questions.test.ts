import { expect, it } from 'vitest';
import { type Address, address } from '../state/address.ts';
import { questionsOf } from './questions.ts';
import { toCurl } from './to-curl.ts';

const SPAN = { from: '2025-02-01', to: '2025-06-01', step: 'MONTH' } as const;
const ADDRESSES: Record<string, Partial<Address>> = {
  picture: { membersOf: ['coalition-of-the-willing', '-'], positions: ['SUPPORT'], isolates: false, minWeight: 0.5 },
  matrix: { view: 'matrix', periodFrom: '2025-02-01', level: 'SELF' },
  structure: { view: 'structure', actorTypes: ['COUNTRY'] },
  time: { view: 'time', confidences: ['HIGH', 'NOT_GIVEN'] },
  statements: {
    view: 'table',
    basis: 'STATEMENTS',
    windowFrom: '2025-01-01',
    windowTo: '2025-05-01',
    reliabilities: ['B'],
  },
  said: { view: 'statements', positions: ['OPPOSE'], from: '2025-02-01', reliabilities: ['A', 'NOT_JUDGED'] },
  elsewhere: { view: 'statements', topics: ['security', '-'], excludeSources: ['wion-2025-02-17'] },
  comparison: { compareTo: '2025-03-01', panel: 'changes' },
  scenario: { assume: ['un-mandate:MET', 'france~own-troops:SUPPORT'], panel: 'what-if' },
};
const asked = Object.entries(ADDRESSES).flatMap(([name, fields]) => {
  const here = address.parse({ issues: ['allied-force'], asOf: '2025-04-10', ...fields });
  const questions = questionsOf({ address: here, day: '2025-04-10', span: SPAN });
  return Object.entries(questions).map(([part, { query, variables, python }]) => ({
    name: `${part} of ${name}`,
    query,
    variables: JSON.parse(JSON.stringify(variables)),
    python: python('http://localhost:4000'),
  }));
});

it('asks for each view, comparison and scenario; the server and the Python package are tested with the same', async () => {
  const text = `${JSON.stringify(asked, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../../schema/test/copied-questions.json');
});

it('writes a call of Python by its names', () => {
  expect(asked.find(({ name }) => name === 'view of time')?.python).toBe(`from stancegraph import Graph

answer = Graph("http://localhost:4000").timeline(
    from_="2025-02-01",
    to="2025-06-01",
    unit="MONTH",
    issues=["allied-force"],
    confidences=["HIGH", "NOT_GIVEN"],
)
answer.to_pandas()
`);
});

it('keeps quotes within the quotes of the shell', () => {
  expect(toCurl('http://localhost:4000', '{ graph { revision } }', { text: "it's" })).toBe(
    `curl -s http://localhost:4000/graphql -H 'content-type: application/json' -d '{"query":"{ graph { revision } }","variables":{"text":"it'\\''s"}}'`,
  );
});
