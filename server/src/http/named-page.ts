import type { Graph, ReadOptions, Tagged } from '@stancegraph/store';

/** Of which kind the ids of a page's address have to be. */
const KINDS: Record<string, Tagged['kind']> = { actor: 'actor', pair: 'actor', issue: 'issue', source: 'source' };

/**
 * What the page of an address is about, by name; null where its ids name nothing of its kind. One read.
 * @param pathname of one of the pages: `/actor/ID`, `/issue/ID`, `/source/ID`, `/pair/A/B`
 */
export async function findNamedPage(pathname: string, graph: Graph, read: ReadOptions): Promise<string | null> {
  const [, page = '', ...written] = pathname.split('/');
  const kind = KINDS[page];
  const ids = written.map(decoded);
  const found = await graph.find(ids, read);
  const names = found.map((entry) => (entry && entry.kind === kind ? nameOf(entry) : undefined));
  return names.every((name) => name !== undefined) ? names.join(' and ') : null;
}

function nameOf({ record }: Tagged): string | undefined {
  return 'name' in record ? record.name : 'title' in record ? record.title : undefined;
}

/** What is no text names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
