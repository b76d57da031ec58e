import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { median } from '../measure/quantile.ts';
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
const WARM_UP = 1500;
const ROUNDS = 9;
const REQUESTS = 300;

/**
 * Lists over HTTP, per second of the server's processor time: what one core answers, whatever else the machine does.
 * The servers take turns, so that what else it does is much the same for all.
 */
export async function listsPerSecond(): Promise<Section> {
  const perSecond = await measure();
  const of = (server: Server, list: string): number => perSecond.get(`${server} ${list}`) ?? Number.NaN;
  return {
    title: 'Lists over HTTP',
    about:
      'Requests in one second of processor time of the server process, all of its threads together, warm, medians of ' +
      `${ROUNDS} rounds in which the servers take turns. Ours: the whole built application with all limits, over the ` +
      'embedded engine, of a revision whose pages it keeps. The others: the same rows from memory, without limits.',
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

async function measure(): Promise<Map<string, number>> {
  const servers = Object.keys(SERVERS) as Server[];
  const running = servers.map((server) => ({ server, child: start(server) }));
  try {
    const ready = await Promise.all(running.map(async (one) => ({ ...one, port: await told(one.child, 'port') })));
    const asked = ready.flatMap((one) => Object.entries(LISTS).map(([list, query]) => ({ ...one, list, query })));
    for (const { port, query } of asked) await askAll(port, query, WARM_UP);
    const spent = new Map<string, number[]>(asked.map(({ server, list }) => [`${server} ${list}`, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const { server, child, port, list, query } of asked) {
        const before = await cpuTime(child);
        await askAll(port, query, REQUESTS);
        spent.get(`${server} ${list}`)?.push((await cpuTime(child)) - before);
      }
    }
    return new Map([...spent].map(([name, ms]) => [name, (REQUESTS / median(ms)) * 1000]));
  } finally {
    for (const { child } of running) child.kill();
  }
}

/** Without the condition under which this process reads sources: what is measured is the built server. */
function start(server: Server): ChildProcess {
  const execArgv = process.execArgv.filter((argument) => argument !== '--conditions=source');
  return fork(join(import.meta.dirname, 'serve-lists.ts'), [server], { execArgv });
}

function cpuTime(child: ChildProcess): Promise<number> {
  child.send('cpu');
  return told(child, 'cpuMs');
}

/** @throws when the process ends before it tells */
async function told(child: ChildProcess, what: string): Promise<number> {
  const heard = new AbortController();
  const { signal } = heard;
  const ended = once(child, 'exit', { signal }).then(() => Promise.reject(new Error('the server of lists ended')));
  const message = once(child, 'message', { signal }).then(([first]) => first as Record<string, number>);
  const { [what]: value } = await Promise.race([message, ended]).finally(() => heard.abort());
  return Number(value);
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
