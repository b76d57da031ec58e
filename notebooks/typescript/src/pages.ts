import { ask, type Document } from './ask.ts';
import type { Connection } from './connection.ts';
import { isObject } from './send.ts';

/** A list as the API gives it, a page at a time. */
export interface Page<Row> {
  totalCount?: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: Row[];
}

export const PAGE = 100;

/** The pages of a list, one after the other, to its end or to `limit` rows. */
export async function* pagesOf<Data, Variables, Row>(
  connection: Connection,
  document: Document<Data, Variables>,
  variables: Variables,
  listIn: (data: Data) => Page<Row>,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<Page<Row>, void> {
  let paged: Variables = Number.isFinite(limit) ? { ...variables, first: Math.min(limit, PAGE) } : variables;
  let left = limit;
  for (;;) {
    const page = listIn(await ask(connection, document, paged));
    yield page.nodes.length > left ? { ...page, nodes: page.nodes.slice(0, left) } : page;
    left -= page.nodes.length;
    if (!page.pageInfo.hasNextPage || left <= 0) return;
    paged = { ...paged, after: page.pageInfo.endCursor };
  }
}

/** The data of any query; the one list that `$after` pages through is followed to its end. */
export async function askWhole<Data, Variables>(
  connection: Connection,
  document: Document<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const data = await ask(connection, document, variables, false);
  const [path, ...others] = /\$after\b/u.test(document.toString()) ? pathsOfLists(data) : [];
  if (path === undefined || others.length > 0) return data;
  const whole = at(data, path);
  while (whole.pageInfo.hasNextPage) {
    const after = whole.pageInfo.endCursor;
    const page = at(await ask(connection, document, { ...variables, after }, false), path);
    for (const rows of ['nodes', 'edges'] as const) {
      for (const row of page[rows] ?? []) whole[rows]?.push(row);
    }
    whole.pageInfo = page.pageInfo;
  }
  return data;
}

type AnyPage = Partial<Record<'nodes' | 'edges', unknown[]>> & Pick<Page<unknown>, 'pageInfo'>;

/** The paths of the lists whose page says where it ends; those inside of lists are many, and not followed. */
function pathsOfLists(data: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (!isObject(data)) return [];
  const info = data.pageInfo;
  if (isObject(info) && 'hasNextPage' in info && 'endCursor' in info) return [path];
  return Object.entries(data).flatMap(([name, inner]) => pathsOfLists(inner, [...path, name]));
}

const at = (data: unknown, path: readonly string[]): AnyPage =>
  path.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), data) as AnyPage;
