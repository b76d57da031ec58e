import type { Records } from '@stancegraph/analysis';

/** Ids that conditions name in lists, where no relationship would miss them. */
export function metByReferences(conditions: readonly Records['condition'][]): string[] {
  return conditions.flatMap(({ metBy }) =>
    metBy.flatMap(({ actors, membersOf }) => (membersOf === null ? actors : [...actors, membersOf])),
  );
}
