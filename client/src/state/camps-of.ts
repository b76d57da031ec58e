interface Named {
  id: string;
  name: string;
}
interface Ends {
  source: { id: string };
  target: { id: string };
}

/** The camps without those who have no tie, whose place in one says nothing; names in order, empty camps left out. */
export function campsOf(camps: readonly { members: readonly Named[] }[], edges: readonly Ends[]): Named[][] {
  const tied = new Set(edges.flatMap(({ source, target }) => [source.id, target.id]));
  return camps
    .map(({ members }) => members.filter(({ id }) => tied.has(id)).sort((a, b) => a.name.localeCompare(b.name, 'en')))
    .filter((members) => members.length > 0);
}

/** The greatest index that the search has left open: the one found times what is frustrated at least over what is. */
export const bestIndex = ({ index, frustration, bound }: Record<'index' | 'frustration' | 'bound', number>): number =>
  frustration === 0 ? index : 1 - (1 - index) * (bound / frustration);
