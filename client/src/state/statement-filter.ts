import type { Network } from '../data/picture-query.ts';
import type { Address } from './address.ts';
import type { Position } from './scenario.ts';
import { stepAfter } from './time-span.ts';

type Reliability = Exclude<NonNullable<Address['reliabilities']>[number], 'NOT_JUDGED'>;

/** The fields of `StatementFilter` that the statements of a selection need. */
export interface SelectedStatements {
  issues?: string[];
  actors?: string[];
  sources?: string[];
  positions?: Position[];
  reliability?: Reliability[];
  from?: string;
  to: string;
  knownOn?: string;
}

/** The statements behind a selection: up to its day, unless a period is chosen; null where the chosen topics have none. */
export function statementFilter(
  { issues, topics, actors, sources, positions, reliabilities, from, to, periodFrom, periodTo, knownOn }: Address,
  day: string,
  network: { nodes: readonly Pick<Network['nodes'][number], 'positions'>[] },
): SelectedStatements | null {
  const about = issues ?? (topics && issuesOf(network));
  if (about?.length === 0) return null;
  const judged = isJudged(reliabilities) ? reliabilities : undefined;
  const first = from ?? periodFrom;
  return {
    ...(about && { issues: about }),
    ...(actors && { actors }),
    ...(sources && { sources }),
    ...(positions && { positions }),
    ...(judged && { reliability: judged }),
    ...(first !== undefined && { from: first }),
    to: to ?? periodTo ?? stepAfter(day, 'DAY'),
    ...(knownOn !== undefined && { knownOn }),
  };
}

/** Whether the API can be asked for them: of sources that nobody judged it has no code. */
export const isJudged = (chosen: Address['reliabilities']): chosen is Reliability[] =>
  chosen !== undefined && !chosen.includes('NOT_JUDGED');

const issuesOf = ({ nodes }: Parameters<typeof statementFilter>[2]): string[] => [
  ...new Set(nodes.flatMap(({ positions }) => positions.map(({ issue }) => issue.id))),
];

/** Of what is found, what the choice of sources leaves. */
export const isFromChosen =
  ({ excludeSources, reliabilities }: Address) =>
  ({ source: { id, reliability } }: { source: { id: string; reliability: Reliability | null } }): boolean =>
    !excludeSources?.includes(id) && (!reliabilities || reliabilities.includes(reliability ?? 'NOT_JUDGED'));
