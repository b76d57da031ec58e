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
import { exact } from './asked/record-parameters.ts';
import { CSV_TYPE } from './csv-type.ts';
import { networkFileName } from './file-name.ts';
import { problemJson } from './problem-json.ts';
import { revalidated } from './revalidated.ts';
import { toStream } from './to-stream.ts';

const NOTHING = z.strictObject({});
const CSV = z.strictObject({
  table: z.enum(['nodes', 'edges']).default('nodes').describe('nodes or edges'),
  exact,
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
    nameOf: (own: z.output<z.ZodObject<S>>) => string = () => 'network',
  ) =>
    routes.get(`/export/network.${extension}`, async (c) => {
      const { parameters, layout, groupBy, snapshot, own, follows } = await askedNetwork(c.req.raw, side, shape);
      return revalidated(c, follows, async () => {
        const view = await coalitionView(snapshot, parameters);
        const body = toStream(
          write(await networkTable(view, snapshot, parameters, { layout, groupBy }), view.network, own),
        );
        return { body, type, name: networkFileName(parameters, extension, nameOf(own)) };
      });
    });
  for (const [extension, { type, write }] of Object.entries(FORMATS)) network(extension, type, NOTHING, write);
  network(
    'csv',
    CSV_TYPE,
    CSV,
    (table, _, own) => networkCsv(table, own.table, own),
    ({ table }) => table,
  );
  return routes;
}
