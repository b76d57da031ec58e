import type { Source, Statement } from '@stancegraph/analysis';
import type { Graph, ReadOptions } from '@stancegraph/store';

/** A sentence with its place in its source, as a reader needs it to look it up. */
export interface CitedStatement {
  id: string;
  date: string;
  text: string | null;
  locator: string | null;
  source: CitedSource | null;
}
export interface CitedSource {
  id: string;
  title: string;
  publisher: string | null;
  publishedOn: string | null;
  url: string | null;
}
export interface Citations {
  /** Newest first; what was taken back is still cited. */
  statements(ids: readonly string[]): CitedStatement[];
  source(id: string | null): CitedSource | null;
}

/** Statements and sources by id, in two reads however many there are. */
export async function citations(
  graph: Graph,
  wanted: { statements: readonly string[]; sources: readonly string[] },
  read: ReadOptions,
): Promise<Citations> {
  const find = async (ids: readonly string[]) => {
    const unique = [...new Set(ids)];
    return unique.length === 0 ? [] : graph.find(unique, { ...read, retracted: true });
  };
  const statements = new Map<string, Statement>();
  for (const found of await find(wanted.statements)) {
    if (found?.kind === 'statement') statements.set(found.record.id, found.record);
  }
  const sources = new Map<string, CitedSource>();
  const ofStatements = [...statements.values()].map(({ source }) => source);
  for (const found of await find([...ofStatements, ...wanted.sources])) {
    if (found?.kind === 'source') sources.set(found.record.id, toCited(found.record));
  }
  const source = (id: string | null) => (id === null ? null : (sources.get(id) ?? null));
  return {
    source,
    statements: (ids) =>
      ids
        .flatMap((id) => statements.get(id) ?? [])
        .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date > b.date ? -1 : 1))
        .map(({ id, date, quote, summary, locator, source: from }) => ({
          id,
          date,
          text: quote ?? summary,
          locator,
          source: source(from),
        })),
  };
}

const toCited = ({ id, title, publisher, publishedOn, url }: Source): CitedSource => ({
  id,
  title,
  publisher,
  publishedOn,
  url,
});
