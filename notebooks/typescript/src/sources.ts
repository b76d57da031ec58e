import { ask } from './ask.ts';
import type { Connection } from './connection.ts';
import {
  type CoalitionNetworkInput,
  SourcesOfStancesDocument,
  SourcesOfTiesDocument,
  StatementsDocument,
} from './documents.generated.ts';
import { pagesOf } from './pages.ts';
import type { Source } from './results/result.ts';
import { isObject } from './send.ts';

const BATCH = 100;

/** Each source once, by id. */
export function eachOnce(sources: Iterable<Source>): Source[] {
  const byId = new Map([...sources].map((source) => [source.id, source]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The sources that an answer names: what it cites, and what it found. */
export async function sourcesIn(data: unknown): Promise<Source[]> {
  return eachOnce(citedIn(data));
}

function citedIn(data: unknown): Source[] {
  if (Array.isArray(data)) return data.flatMap(citedIn);
  if (!isObject(data)) return [];
  // A tie has a source too: one of its ends.
  return 'reliability' in data && 'title' in data ? [data as unknown as Source] : Object.values(data).flatMap(citedIn);
}

/** What these stances rest on, as known at that instant. */
export async function sourcesOfStances(
  connection: Connection,
  ids: Iterable<string>,
  knownOn: string | null | undefined,
): Promise<Source[]> {
  const wanted = [...new Set(ids)].sort();
  const found: Source[] = [];
  for (let start = 0; start < wanted.length; start += BATCH) {
    const filter = { ids: wanted.slice(start, start + BATCH), ...(knownOn ? { knownOn } : {}) };
    for await (const { nodes } of pagesOf(connection, SourcesOfStancesDocument, { filter }, (data) => data.stances)) {
      for (const stance of nodes) found.push(...stance.statements.nodes.map(({ source }) => source));
    }
  }
  return eachOnce(found);
}

/** What the ties of a network of statements rest on: of each tie the newest 100. For few ties: each is a list. */
export async function sourcesOfTies(connection: Connection, input: CoalitionNetworkInput): Promise<Source[]> {
  const { coalitionNetwork } = await ask(connection, SourcesOfTiesDocument, { input });
  return eachOnce(coalitionNetwork.edges.flatMap(({ statements }) => statements.nodes.map(({ source }) => source)));
}

/** The sources of all statements on the network's issues in its window, without those that it leaves out. */
export async function sourcesInWindow(connection: Connection, input: CoalitionNetworkInput): Promise<Source[]> {
  const { window, issues, topics, knownOn, excludeSources } = input;
  const filter = { ...window, issues, topics, knownOn, excludeSources };
  const found = new Map<string, Source>();
  for await (const { nodes } of pagesOf(connection, StatementsDocument, { filter }, (data) => data.statements)) {
    for (const { source } of nodes) found.set(source.id, source);
  }
  return eachOnce(found.values());
}

/** The ids of all stances that an answer names. */
export function stanceIds(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(stanceIds);
  if (!isObject(data)) return [];
  return Object.entries(data).flatMap(([name, inner]) => {
    const named = name === 'stance' ? [inner] : name === 'stances' || name === 'undetermined' ? inner : undefined;
    return Array.isArray(named) ? named.filter(isObject).map(({ id }) => String(id)) : stanceIds(inner);
  });
}
