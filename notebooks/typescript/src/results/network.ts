import { toParameters } from '../address.ts';
import {
  type CoalitionNetworkInput,
  NetworkDocument,
  type NetworkQuery,
  type NetworkQueryVariables,
} from '../documents.generated.ts';
import { fetchFile } from '../fetch-file.ts';
import { sourcesInWindow, sourcesOfStances, sourcesOfTies, stanceIds } from '../sources.ts';
import { type Asked, Result, type Source, type Verification } from './result.ts';

type NetworkData = NetworkQuery['coalitionNetwork'];

/** Up to so many, the statements under each are asked for. */
const FEW_TIES = 400;

/** Who stands with whom. */
export class Network extends Result<NetworkQuery, NetworkQueryVariables> {
  private get network(): NetworkData {
    return this.data.coalitionNetwork;
  }

  /** The ties, each pair once. */
  get rows(): NetworkData['edges'] {
    return this.network.edges;
  }

  /** The ties, each pair once. */
  get edges(): NetworkData['edges'] {
    return this.network.edges;
  }

  /** Who is in it, with community, measures, positions and place in the picture. */
  get nodes(): NetworkData['nodes'] {
    return this.network.nodes;
  }

  /** Largest first. */
  get communities(): NetworkData['communities'] {
    return this.network.communities;
  }

  /** Of the whole. */
  get measures(): NetworkData['measures'] {
    return this.network.measures;
  }

  /** Conditions whose status nobody knows. */
  get open(): NetworkData['open'] {
    return this.network.open;
  }

  /** Method, version, parameters, graphRevision and hash. */
  get reproducibility(): NetworkData['reproducibility'] {
    return this.network.reproducibility;
  }

  get hash(): string {
    return this.reproducibility.hash;
  }

  /** The picture that the server draws of it. */
  async svg(): Promise<string> {
    return (await fetchFile(this.asked.connection, '/picture/network.svg', toParameters(this.pinned().input))).text;
  }

  /** Asks the server whether its hash still is that of the answer, and where not, what changed since. */
  override async verify(): Promise<Verification> {
    const parameters = toParameters(this.pinned().input);
    parameters.set('hash', this.hash);
    parameters.set('version', this.reproducibility.version);
    return (await fetchFile(this.asked.connection, '/verify', parameters)).json as Verification;
  }

  override async sources(): Promise<Source[]> {
    const { connection } = this.asked;
    const { input } = this.pinned();
    if (input.basis !== 'STATEMENTS') return sourcesOfStances(connection, stanceIds(this.data), input.knownOn);
    return this.edges.length <= FEW_TIES ? sourcesOfTies(connection, input) : sourcesInWindow(connection, input);
  }

  protected override pinned(): NetworkQueryVariables {
    const { asOf } = JSON.parse(this.reproducibility.parameters) as { asOf: string };
    return { ...this.asked.variables, input: { ...this.asked.variables.input, asOf } };
  }
}

/** A network that came with another answer, as if it had been asked for by itself. */
export const networkInside = (
  coalitionNetwork: NetworkData,
  input: CoalitionNetworkInput,
  { connection, on }: Pick<Asked<never, never>, 'connection' | 'on'>,
): Network => new Network({ coalitionNetwork }, { connection, document: NetworkDocument, variables: { input }, on });
