import type { Network } from '../data/picture-query.ts';
import type { Address } from './address.ts';
import { stepAfter } from './time-span.ts';

/** The fields of `StatementFilter` that the statements of a selection need. */
export interface SelectedStatements {
  issues?: string[];
  actors?: string[];
  from?: string;
  to: string;
  knownOn?: string;
}

/** The statements behind a selection: up to its day, unless a period is chosen; null where the chosen topics have none. */
export function statementFilter(
  { issues, topics, actors, from, to, knownOn }: Address,
  day: string,
  network: { nodes: readonly Pick<Network['nodes'][number], 'positions'>[] },
): SelectedStatements | null {
  const about = issues ?? (topics && issuesOf(network));
  if (about?.length === 0) return null;
  return {
    ...(about && { issues: about }),
    ...(actors && { actors }),
    ...(from !== undefined && { from }),
    to: to ?? stepAfter(day, 'DAY'),
    ...(knownOn !== undefined && { knownOn }),
  };
}

const issuesOf = ({ nodes }: Parameters<typeof statementFilter>[2]): string[] => [
  ...new Set(nodes.flatMap(({ positions }) => positions.map(({ issue }) => issue.id))),
];
