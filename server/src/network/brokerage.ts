import { type Broker, brokers, type Network } from '@stancegraph/analysis';
import { tooComplex } from '../graphql/errors.ts';

/** Paths of two ties that are walked at most: a second or so. */
const MOST_PATHS = 100_000_000;

/** Brokers by id, the foremost first. @throws TOO_COMPLEX where the ties are too many */
export function brokerage(network: Network): Map<string, Broker> {
  const paths = network.nodes.reduce((sum, node) => sum + node.degree ** 2, 0);
  if (paths > MOST_PATHS) {
    throw tooComplex(`brokers of this network take ${paths} steps`, MOST_PATHS, 'take fewer actors or a "minWeight"');
  }
  return new Map(brokers(network).map((broker) => [broker.id, broker]));
}
