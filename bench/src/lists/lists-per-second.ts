import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { figure, times } from '../report/figures.ts';
import type { Section } from '../report/section.ts';

const SERVERS = { ours: 'ours', jit: 'yoga with graphql-jit', plain: 'yoga' } as const;
type Server = keyof typeof SERVERS;
const LISTS: Readonly<Record<string, string>> = {
  '100 actors, 3 fields': '{ actors(first: 100) { nodes { id name type: __typename } } }',
  '100 stances, 3 fields': '{ stances(first: 100) { nodes { id position from } } }',
  '100 stances with actor and issue':
    '{ stances(first: 100) { nodes { id position from actor { id name } issue { id title } } } }',
};
const AT_ONCE = 8;
const WARM_UP = 400;
const REQUESTS = 1000;

/** Lists over HTTP, per second of the server's processor time: what one core answers, whatever else the machine does. */
export async function listsPerSecond(): Promise<Section> {
  const perSecond = new Map<Server, Record<string, number>>();
  for (const server of Object.keys(SERVERS) as Server[]) perSecond.set(server, await measure(server));
  const of = (server: Server, list: string): number => perSecond.get(server)?.[list] ?? Number.NaN;
  return {
    title: 'Lists over HTTP',
    about:
      'Requests in one second of processor time of the server process, all of its threads together. Ours: the whole ' +
      'application with all limits, over the embedded engine, of a revision whose pages it keeps. The others: the same ' +
      'rows from memory, without limits.',
    tables: [
      {
        title: 'Requests a second',
        columns: ['list', ...Object.values(SERVERS), 'ours / with jit', 'ours / yoga'],
        rows: Object.keys(LISTS).map((list) => [
          list,
          ...(Object.keys(SERVERS) as Server[]).map((server) => figure(of(server, list))),
          times(of('ours', list) / of('jit', list)),
          times(of('ours', list) / of('plain', list)),
        ]),
      },
    ],
    notRun: [],
  };
}

async function measure(server: Server): Promise<Record<string, number>> {
  const child = fork(join(import.meta.dirname, 'serve-lists.ts'), [server], { execArgv: process.execArgv });
  try {
    const port = await told(child, 'port');
    const result: Record<string, number> = {};
    for (const [list, query] of Object.entries(LISTS)) {
      await askAll(port, query, WARM_UP);
      const before = await cpuTime(child);
      await askAll(port, query, REQUESTS);
      result[list] = (REQUESTS / ((await cpuTime(child)) - before)) * 1000;
    }
    return result;
  } finally {
    child.kill();
  }
}

function cpuTime(child: ChildProcess): Promise<number> {
  child.send('cpu');
  return told(child, 'cpuMs');
}

/** @throws when the process ends before it tells */
async function told(child: ChildProcess, what: string): Promise<number> {
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('the server of lists ended')));
  const [message] = (await Promise.race([once(child, 'message'), ended])) as [Record<string, number>];
  return Number(message[what]);
}

async function askAll(port: number, query: string, requests: number): Promise<void> {
  let left = requests;
  const body = JSON.stringify({ query });
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json',
    'accept-encoding': 'identity',
  };
  const askOnAndOn = async (): Promise<void> => {
    while (left-- > 0) {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
      const text = await response.text();
      if (!response.ok || text.includes('"errors"')) throw new Error(`the list has errors: ${text.slice(0, 500)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOnAndOn));
}
