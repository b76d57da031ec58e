import type { CoalitionNetworkInput, WhatIfQuery, WhatIfQueryVariables } from '../documents.generated.ts';
import { sourcesOfStances, stanceIds } from '../sources.ts';
import { type Network, networkInside } from './network.ts';
import { Result, type Source } from './result.ts';

type Answer = WhatIfQuery['whatIf'];

/** Who would move. */
export class WhatIf extends Result<WhatIfQuery, WhatIfQueryVariables> {
  /** Who moves although nobody trusts anybody, by round. */
  get rows(): Answer['least'] {
    return this.least;
  }

  /** Who moves although nobody trusts anybody, by round. */
  get least(): Answer['least'] {
    return this.data.whatIf.least;
  }

  /** Who moves if all expect it. */
  get greatest(): Answer['greatest'] {
    return this.data.whatIf.greatest;
  }

  /** The coordination gap: who stands elsewhere in the greatest than in the least. */
  get gap(): Answer['gap'] {
    return this.data.whatIf.gap;
  }

  /** Conditions that stances hang on and whose status nobody knows. */
  get open(): Answer['open'] {
    return this.data.whatIf.open;
  }

  /** The last round in which somebody moves; 0 when nobody does. */
  get rounds(): number {
    return this.data.whatIf.rounds;
  }

  /** The network as it would be. */
  get network(): Network {
    return networkInside(this.data.whatIf.network, this.input, this.asked);
  }

  /** The network as it is. */
  get today(): Network {
    return networkInside(this.data.whatIf.today, { ...this.input, assume: [] }, this.asked);
  }

  /** The picture of the network as it would be. */
  svg(): Promise<string> {
    return this.network.svg();
  }

  override sources(): Promise<Source[]> {
    return sourcesOfStances(this.asked.connection, stanceIds(this.data), this.input.knownOn);
  }

  protected override pinned(): WhatIfQueryVariables {
    const { variables, on } = this.asked;
    return { ...variables, input: { asOf: on, ...variables.input } };
  }

  private get input(): CoalitionNetworkInput {
    return this.asked.variables.input;
  }
}
