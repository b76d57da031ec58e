import type { Bundle } from '@stancegraph/schema';
import type { Graph } from '@stancegraph/store';
import { groupBy } from '../group-by.ts';
import { dumpedRecords } from './dumped-records.ts';
import { TO_ENTRY } from './to-entry.ts';

/** All live content as one bundle, in a stable order; imported into an empty graph it gives the same revision. */
export async function exportBundle(graph: Graph): Promise<Bundle> {
  const { live, retractedStatements } = await readLive(graph);
  const offices = groupBy(live.office, ({ holder }) => holder);
  const bundle: Bundle = {
    stancegraph: 1,
    actors: live.actor.map((actor) => TO_ENTRY.actor(actor, offices.get(actor.id))),
    memberships: live.membership.map(TO_ENTRY.membership),
    issues: live.issue.map(TO_ENTRY.issue),
    conditions: live.condition.map(TO_ENTRY.condition),
    sources: live.source.map(TO_ENTRY.source),
    events: live.event.map(TO_ENTRY.event),
    statements: live.statement.map(TO_ENTRY.statement),
    claims: live.claim.map(TO_ENTRY.claim),
    stances: live.stance.map((stance) => TO_ENTRY.stance(stance, (id) => retractedStatements.has(id))),
  };
  return Object.fromEntries(
    Object.entries(bundle).filter(([, list]) => !Array.isArray(list) || list.length > 0),
  ) as Bundle;
}

async function readLive(graph: Graph) {
  const retractedStatements = new Set<string>();
  const live = await dumpedRecords(graph, ({ id, retractedAt }, kind) => {
    if (retractedAt !== null && kind === 'statement') retractedStatements.add(id);
    return retractedAt === null;
  });
  return { live, retractedStatements };
}
