import type { Statement } from '@stancegraph/analysis';
import type { Graph, Tagged } from '@stancegraph/store';
import type { Problem } from '../intake/problem.ts';
import type { Vote } from './read-votes.ts';

/** Votes that the graph holds already. */
export interface Standing {
  /** Ids of statements and stances that are to be left as they are, retracted ones among them. */
  ids: Set<string>;
  retracted: number;
  /** Where the graph says otherwise. */
  problems: Problem[];
}

const FIELDS = ['actor', 'issue', 'date', 'position', 'raw', 'kind', 'source'] as const satisfies (keyof Statement)[];

/** Holds one batch of votes against the graph. */
export async function findStanding(graph: Graph, file: string, votes: readonly Vote[]): Promise<Standing> {
  const wanted = votes.flatMap(({ line, statement, stance }) => [
    { line, kind: 'statement' as const, record: statement },
    ...(stance ? [{ line, kind: 'stance' as const, record: stance }] : []),
  ]);
  const found = await graph.find(
    wanted.map(({ record }) => record.id),
    { retracted: true },
  );
  const standing: Standing = { ids: new Set(), retracted: 0, problems: [] };
  for (const [at, { line, ...tagged }] of wanted.entries()) {
    const there = found[at];
    if (!there) continue;
    standing.ids.add(there.record.id);
    if (there.record.retractedAt !== null) standing.retracted++;
    else if (!agrees(there, tagged)) {
      standing.problems.push({
        file,
        line,
        column: 1,
        path: '',
        code: 'CONFLICT',
        message: `the graph has "${there.record.id}" otherwise (recorded ${there.record.recordedAt})`,
        remedy: 'retract it with a reason, or let the mapping make other ids',
      });
    }
  }
  return standing;
}

function agrees(there: Tagged, here: Tagged): boolean {
  if (there.kind === 'stance' && here.kind === 'stance') return there.record.position === here.record.position;
  if (there.kind !== 'statement' || here.kind !== 'statement') return false;
  const [a, b] = [there.record, here.record];
  return FIELDS.every((field) => a[field] === b[field]);
}
