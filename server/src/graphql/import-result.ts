import type { Kind } from '@stancegraph/analysis';
import type { Graph, GraphState } from '@stancegraph/store';
import { GraphQLError } from 'graphql';
import { importBundles } from '../intake/import-bundles.ts';
import { BundleError, formatProblem, type Problem } from '../intake/problem.ts';
import type { Counts } from './types.generated.ts';

export interface ImportResult {
  created: Counts;
  changed: Counts;
  unchanged: Counts;
  retracted: Counts;
  warnings: Problem[];
  graph: GraphState;
}

const CONFLICTS = new Set(['CONFLICT', 'DUPLICATE_ID']);

/**
 * Imports one text, as GraphQL tells of it.
 * @throws CONFLICT or BAD_USER_INPUT with every problem under `extensions.problems`
 */
export async function importText(
  graph: Graph,
  text: string,
  options: { clock: () => Date; dryRun: boolean },
): Promise<ImportResult> {
  try {
    const { created, changed, unchanged, retracted, warnings, state } = await importBundles(
      graph,
      [{ name: 'bundle', text }],
      options,
    );
    return {
      created: toCounts(created),
      changed: toCounts(changed),
      unchanged: toCounts(unchanged),
      retracted: toCounts(retracted),
      warnings,
      graph: state,
    };
  } catch (error) {
    throw error instanceof BundleError ? refused(error) : error;
  }
}

export function toCounts(counts: Record<Kind, number>): Counts {
  return {
    actors: counts.actor,
    issues: counts.issue,
    stances: counts.stance,
    statements: counts.statement,
    claims: counts.claim,
    conditions: counts.condition,
    sources: counts.source,
    events: counts.event,
    memberships: counts.membership,
    offices: counts.office,
  };
}

function refused({ problems }: BundleError): GraphQLError {
  const code = problems.some((problem) => CONFLICTS.has(problem.code)) ? 'CONFLICT' : 'BAD_USER_INPUT';
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more problems)` : '';
  return new GraphQLError(`nothing was written: ${first ? formatProblem(first) : 'bad bundle'}${more}`, {
    extensions: { code, problems },
  });
}
