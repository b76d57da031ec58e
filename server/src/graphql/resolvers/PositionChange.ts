import { isKnown } from '../../snapshot/is-known.ts';
import { statementsById } from '../statements-by-id.ts';
import type { PositionChangeResolvers } from '../types.generated.ts';

export const PositionChange: PositionChangeResolvers = {
  actor: ({ change }, _, { loaders }) => loaders.get('actor', change.actor),
  issue: ({ change }, _, { loaders }) => loaders.get('issue', change.issue),
  kinds: ({ change }) => change.kinds,
  cause: ({ change }) => change.cause,
  before: ({ change }) => change.before,
  after: ({ change }) => change.after,
  statements: async ({ change, knownTo }, { first }, { loaders }) => {
    const found = await Promise.all(change.newStatements.map((id) => loaders.getRecorded('statement', id)));
    const newestFirst = found
      .filter((statement) => isKnown(statement, knownTo))
      .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date > b.date ? -1 : 1));
    const ids = newestFirst.map(({ id }) => id);
    return statementsById(async (most) => ids.slice(0, most), first, loaders);
  },
  because: ({ change }) => change.because,
  corrections: async ({ change, knownFrom, knownTo }, _, { loaders }) => {
    if (knownFrom === knownTo) return [];
    const former = await Promise.all(change.formerStatements.map((id) => loaders.getRecorded('statement', id)));
    const takenBack = former.flatMap((statement) => {
      const { id, retractedAt, retractReason } = statement;
      if (retractedAt === null || !isKnown(statement, knownFrom) || isKnown(statement, knownTo)) return [];
      return { id, retractedAt, reason: retractReason ?? '' };
    });
    return [...change.corrections, ...takenBack].sort((a, b) => (a.id < b.id ? -1 : 1));
  },
};
