import type { Network } from '@stancegraph/analysis';
import { Hono } from 'hono';
import type { Logger } from 'pino';
import * as z from 'zod';
import { toGexf } from '../export/gexf.ts';
import { toGraphml } from '../export/graphml.ts';
import { networkCsv } from '../export/network-csv.ts';
import { toNetworkJson } from '../export/network-json.ts';
import { type NetworkTable, networkTable } from '../export/network-table.ts';
import { coalitionView } from '../network/coalition-view.ts';
import { askedNetwork, type ReadSide } from './asked/asked-network.ts';
import { networkFileName } from './file-name.ts';
import { problemJson } from './problem-json.ts';
import { revalidated } from './revalidated.ts';
import { toStream } from './to-stream.ts';

/** Tells programs that the first line holds names (RFC 4180). */
const CSV_TYPE = 'text/csv; charset=utf-8; header=present';
const NOTHING = z.strictObject({});
const EXACT = z
  .enum(['true', 'false'])
  .default('false')
  .transform((text) => text === 'true')
  .describe('true or false');
const CSV = z.strictObject({
  table: z.enum(['nodes', 'edges']).default('nodes').describe('nodes or edges'),
  exact: EXACT,
});

type Written = (table: NetworkTable, network: Network) => Iterable<string>;
const FORMATS: Record<string, { type: string; write: Written }> = {
  graphml: { type: 'application/graphml+xml', write: toGraphml },
  gexf: { type: 'application/gexf+xml', write: toGexf },
  json: { type: 'application/json', write: toNetworkJson },
};

/** `/export/network.*`: the network of the address as a file. */
export function exportRoutes(side: ReadSide, logger: Logger): Hono {
  const routes = new Hono().onError(problemJson(logger));
  const network = <S extends Record<string, z.ZodType>>(
    extension: string,
    type: string,
    shape: z.ZodObject<S>,
    write: (table: NetworkTable, network: Network, own: z.output<z.ZodObject<S>>) => Iterable<string>,
  ) =>
    routes.get(`/export/network.${extension}`, async (c) => {
      const { parameters, snapshot, own } = await askedNetwork(c.req.raw, side, shape);
      return revalidated(c, { revision: snapshot.state.revision, parameters, own }, async () => {
        const view = await coalitionView(snapshot, parameters);
        const body = toStream(write(networkTable(view, snapshot), view.network, own));
        return {
          body,
          type,
          name: networkFileName(parameters, extension, 'table' in own ? String(own.table) : 'network'),
        };
      });
    });
  for (const [extension, { type, write }] of Object.entries(FORMATS)) network(extension, type, NOTHING, write);
  network('csv', CSV_TYPE, CSV, (table, _, own) => networkCsv(table, own.table, own));
  return routes;
}
