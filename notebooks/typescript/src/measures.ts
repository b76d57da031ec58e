import { ask, type Document } from './ask.ts';
import * as documents from './documents.generated.ts';
import { type NetworkArguments, networkVariables, pinInput, Questions } from './questions.ts';
import { sourcesIn } from './sources.ts';

type OfNetwork = { input: documents.CoalitionNetworkInput };
export type BackboneArguments = NetworkArguments & { size?: number; penalty?: number };
export type CampsArguments = NetworkArguments & { camps?: number };
export type BrokersArguments = NetworkArguments & { limit?: number };
export type RobustnessArguments = BrokersArguments &
  Pick<documents.RobustnessQueryVariables, 'atLeast' | 'atMost' | 'ids' | 'resamples'>;

/** What is measured of a network; `data.coalitionNetwork.reproducibility.hash` is that of `network()` with the same input. */
export abstract class Measures extends Questions {
  /** Who stands where on what: actors tied to issues. */
  twoModeNetwork(given: NetworkArguments = {}) {
    const input = { normalization: 'NONE' as const, ...networkVariables(given).input };
    return this.answer(
      documents.TwoModeNetworkDocument,
      { input },
      {
        rows: ({ twoModeNetwork }) => twoModeNetwork.ties,
        sources: (_, { input: { aggregation, communities, isolates, minWeight, nodes, normalization, ...one } }) =>
          this.sourcesOfNetwork({ input: one }),
        pin: pinInput,
      },
    );
  }

  /** How firm and how old each position in a network is; statements lose half their weight in 180 days. */
  estimates(given: NetworkArguments = {}) {
    const { input } = networkVariables(given);
    return this.answer(
      documents.EstimatesDocument,
      { input },
      {
        rows: ({ coalitionNetwork }) =>
          coalitionNetwork.nodes.flatMap(({ entity, positions }) =>
            positions.map((position) => ({ actor: entity, ...position })),
          ),
        sources: async (_, pinned) =>
          sourcesIn(await ask(this.connection, documents.SourcesOfEstimatesDocument, pinned)),
        pin: pinInput,
      },
    );
  }

  /** Which issues carry the network's shape: taken out one after the other; in `data` the best of `size` or by `penalty`. */
  backbone({ size, penalty, ...given }: BackboneArguments = {}) {
    const asked = {
      ...(size !== undefined && { size, fixed: true }),
      ...(penalty !== undefined && { penalty, penalised: true }),
    };
    return this.measure(
      documents.BackboneDocument,
      { input: networkVariables(given).input, ...asked },
      ({ coalitionNetwork }) => coalitionNetwork.backbone?.nested ?? [],
    );
  }

  /** Into which camps it falls; in `data` the score, 0 (perfectly polarized) to 1. Exact: two camps of at most 21 nodes. */
  polarization({ camps, ...given }: CampsArguments = {}) {
    return this.measure(
      documents.PolarizationDocument,
      { input: networkVariables(given).input, ...(camps !== undefined && { camps }) },
      ({ coalitionNetwork }) => coalitionNetwork.polarization?.camps ?? [],
    );
  }

  /** Which ties stand against structural balance; in `data` how far it is from that. */
  balance({ camps, ...given }: CampsArguments = {}) {
    return this.measure(
      documents.BalanceDocument,
      { input: networkVariables(given).input, ...(camps !== undefined && { camps }) },
      ({ coalitionNetwork }) => coalitionNetwork.balance.frustratedTies,
    );
  }

  /** Who stands between the communities, at most `limit`, 1 to 100. */
  brokers({ limit = 100, ...given }: BrokersArguments = {}) {
    return this.measure(
      documents.BrokersDocument,
      { input: networkVariables(given).input, first: limit },
      ({ coalitionNetwork }) => coalitionNetwork.brokers,
    );
  }

  /** How often two land in one community when the sources are drawn again, at most `limit` pairs, 1 to 1000. */
  robustness({ resamples, atLeast, atMost, ids, limit = 1000, ...given }: RobustnessArguments = {}) {
    const asked = { atLeast, atMost, ids, first: limit, ...(resamples !== undefined && { resamples }) };
    return this.measure(
      documents.RobustnessDocument,
      { input: networkVariables(given).input, ...asked },
      ({ coalitionNetwork }) => coalitionNetwork.robustness?.together ?? [],
    );
  }

  /** Of each tie the share, 0 to 1, of networks of redrawn sources that have it with its sign. */
  support(given: NetworkArguments = {}) {
    return this.measure(
      documents.SupportDocument,
      { input: networkVariables(given).input },
      ({ coalitionNetwork }) => coalitionNetwork.edges,
    );
  }

  private measure<Data, Variables extends OfNetwork, Row>(
    document: Document<Data, Variables>,
    variables: Variables,
    rows: (data: Data) => readonly Row[],
  ) {
    const sources = (_: Data, pinned: Variables) => this.sourcesOfNetwork(pinned);
    return this.answer(document, variables, { rows, sources, pin: pinInput });
  }
}
