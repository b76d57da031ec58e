import type { Kind } from '@stancegraph/analysis';

/** Which relationships belong to a node of the kind, and are written anew when it is updated. */
export const OWNED_LINKS: Readonly<Record<Kind, { out: readonly string[]; in: readonly string[] }>> = {
  actor: { out: [], in: [] },
  issue: { out: ['PART_OF'], in: [] },
  condition: { out: ['MET_BY'], in: [] },
  source: { out: [], in: [] },
  office: { out: [], in: [] },
  membership: { out: [], in: [] },
  event: { out: ['ABOUT', 'REPORTED_IN'], in: ['TOOK_PART_IN'] },
  statement: { out: ['ABOUT', 'REPORTED_IN'], in: ['MADE', 'SAID'] },
  claim: { out: ['ABOUT', 'AMONG', 'REPORTED_IN'], in: ['MADE'] },
  stance: { out: ['ON', 'DEPENDS_ON'], in: ['HOLDS', 'EVIDENCES'] },
};
