import type { Network } from '../data/picture-query.ts';
import type { Start } from '../data/start-query.ts';
import type { Selection } from './selection.ts';

interface IssueTie {
  actor: string;
  issue: string;
}

/** Every issue that the page knows of: the graph's first hundred, and those of the picture. */
export const issuesKnown = (network: Pick<Network, 'nodes'>, start: Pick<Start, 'issues'>): Map<string, string> =>
  new Map(
    [...start.issues.nodes, ...network.nodes.flatMap(({ positions }) => positions.map(({ issue }) => issue))].map(
      ({ id, title }) => [id, title],
    ),
  );

/** Where a chosen tie is one of an actor to an issue: which end is which; null for a tie of two actors. */
export function issueTie(selection: Selection | null, issues: ReadonlyMap<string, string>): IssueTie | null {
  if (selection?.kind !== 'tie') return null;
  const { source, target } = selection;
  if (issues.has(source) === issues.has(target)) return null;
  return issues.has(source) ? { actor: target, issue: source } : { actor: source, issue: target };
}
