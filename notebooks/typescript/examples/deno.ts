/**
 * Who stands on which side of an issue, which condition would move whom, and on which sources that rests.
 *
 *     deno run --allow-net=localhost examples/deno.ts http://localhost:4000 allied-force 2025-04-10
 *
 * Outside of this repository: `deno add npm:@stancegraph/client-for-scripts`.
 */
import { Graph } from '@stancegraph/client-for-scripts';

declare const Deno: { args: string[] };
const [url = 'http://localhost:4000', issue = 'allied-force', asOf = '2025-04-10'] = Deno.args;
const graph = new Graph(url);

for await (const { actor, position, clauses } of graph.stances({ issues: [issue], asOf })) {
  const clause = clauses.map(({ all, then }) => `${then} if ${all.map(({ condition }) => condition.id).join(' and ')}`);
  console.log([actor.name, position, ...clause].join('\t'));
}

const { rows: moves } = await graph.whatIf({ assume: ['un-mandate:MET'], asOf });
for (const { actor, issue, from, to } of moves) console.log(`${actor.name} on "${issue.title}": ${from} → ${to}`);

const network = await graph.network({ issues: [issue], asOf });
console.log(`${network.measures.nodes} actors, ${network.measures.edges} ties: ${(await network.verify()).message}`);
for (const source of await network.sources()) console.log(`- ${source.title}`);
