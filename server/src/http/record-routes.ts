import type { Kind, Records } from '@stancegraph/analysis';
import type { Filters } from '@stancegraph/store';
import { Hono } from 'hono';
import type { Logger } from 'pino';
import type * as z from 'zod';
import type { Column } from '../export/column.ts';
import { ACTOR_COLUMNS, STATEMENT_COLUMNS, stanceColumns } from '../export/record-columns.ts';
import { recordCsv } from '../export/record-csv.ts';
import { checkIds } from '../network/check-ids.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { checkSources, type ReadSide } from './asked/asked-network.ts';
import { readQuery } from './asked/read-query.ts';
import { ACTORS, STANCES, STATEMENTS } from './asked/record-parameters.ts';
import { CSV_TYPE } from './csv-type.ts';
import { problemJson } from './problem-json.ts';
import { revalidated } from './revalidated.ts';
import { startedStream } from './to-stream.ts';

interface Own {
  actors?: string[] | undefined;
  issues?: string[] | undefined;
  sources?: string[] | undefined;
  excludeSources?: string[] | undefined;
  knownOn?: string | undefined;
  exact: boolean;
}

/** `/export/{actors,stances,statements}.csv`: the records themselves, however many, read as they are sent. */
export function recordRoutes(side: ReadSide, logger: Logger): Hono {
  const routes = new Hono().onError(problemJson(logger));
  const table = <K extends Kind, S extends Record<string, z.ZodType>>(
    kind: K,
    shape: z.ZodObject<S>,
    filterOf: (own: z.output<z.ZodObject<S>>) => Filters[K],
    columnsOf: (snapshot: Snapshot, knownOn: string | null) => readonly Column<Records[K]>[],
  ) =>
    routes.get(`/export/${kind}s.csv`, async (c) => {
      const { own } = readQuery(new URL(c.req.url).searchParams, [], shape);
      const { issues = null, actors = null, sources = null, excludeSources = null, knownOn, exact } = own as Own;
      const read = { timeoutMs: side.timeoutMs, signal: c.req.raw.signal };
      const snapshot = await side.snapshots.current(read);
      checkIds(snapshot, { issues, actors });
      await checkSources({ sources, excludeSources }, side.graph, read);
      const { revision, recordedAt } = snapshot.state;
      return revalidated(c, { revision, recordedAt, own }, async () => {
        // What is recorded while it is read is not part of it.
        const known = knownOn ?? recordedAt;
        const request = { kind, filter: filterOf(own), ...(known !== null && { knownOn: known }) };
        // No signal: a client that leaves cancels the stream, which ends the reading after its batch.
        const rows = side.graph.scan(request, { timeoutMs: side.timeoutMs });
        return {
          body: await startedStream(recordCsv(columnsOf(snapshot, knownOn ?? null), rows, { exact })),
          type: CSV_TYPE,
          name: `${kind}s.csv`,
        };
      });
    });
  table(
    'actor',
    ACTORS,
    ({ actors, actorTypes }) => given({ ids: actors, types: actorTypes }),
    () => ACTOR_COLUMNS,
  );
  table(
    'stance',
    STANCES,
    ({ issues, actors, asOf }) => given({ issues, actors, asOf }),
    (snapshot, knownOn) => stanceColumns((id) => snapshot.endOf(id, knownOn)),
  );
  table(
    'statement',
    STATEMENTS,
    ({ knownOn: _known, exact: _exact, ...filter }) => given(filter),
    () => STATEMENT_COLUMNS,
  );
  return routes;
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
const given = <T extends object>(values: T): Given<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;
