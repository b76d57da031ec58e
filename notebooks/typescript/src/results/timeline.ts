import { toParameters } from '../address.ts';
import type { TimelineQuery, TimelineQueryVariables } from '../documents.generated.ts';
import { fetchFile } from '../fetch-file.ts';
import { eachOnce } from '../sources.ts';
import { type Network, networkInside } from './network.ts';
import { Result, type Source } from './result.ts';

type Slice = TimelineQuery['networkSeries'][number];

/** The network again and again over time. */
export class Timeline extends Result<TimelineQuery, TimelineQueryVariables> {
  /** The slices in order, each with its day and its network as the API gives it. */
  get rows(): Slice[] {
    return this.data.networkSeries;
  }

  /** The network of each slice, by its day. */
  get networks(): ReadonlyMap<string, Network> {
    return new Map(
      this.rows.map((slice) => [slice.at, networkInside(slice.network, this.inputOf(slice), this.asked)] as const),
    );
  }

  /** The picture over time that the server draws, where its steps are single units. */
  async svg(): Promise<string> {
    const { from, to, unit } = this.variables.window;
    const parameters = toParameters(this.variables.input);
    for (const [name, value] of Object.entries({ from, to, step: unit })) if (value) parameters.set(name, value);
    return (await fetchFile(this.asked.connection, '/picture/timeline.svg', parameters)).text;
  }

  override async sources(): Promise<Source[]> {
    const found: Source[] = [];
    for (const network of this.networks.values()) found.push(...(await network.sources()));
    return eachOnce(found);
  }

  private inputOf({ at, until }: Slice) {
    const { input } = this.variables;
    return until === null ? { ...input, asOf: at } : { ...input, window: { from: at, to: until } };
  }
}
