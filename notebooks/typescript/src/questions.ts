import { ask } from './ask.ts';
import { type AssumptionText, type Shortened, withAssumptions } from './assumptions.ts';
import * as documents from './documents.generated.ts';
import { Lists } from './lists.ts';
import { Changes } from './results/changes.ts';
import { Network, networkInside } from './results/network.ts';
import { today } from './results/result.ts';
import { Timeline } from './results/timeline.ts';
import { WhatIf } from './results/what-if.ts';
import { WhatWouldItTake } from './results/what-would-it-take.ts';
import { sourcesIn, sourcesOfStances, stanceIds } from './sources.ts';

export type NetworkArguments = Shortened<documents.CoalitionNetworkInput>;
export type TimelineArguments = Omit<NetworkArguments, 'asOf' | 'window'> & documents.SeriesWindow;
export type PhasesArguments = TimelineArguments & { distance?: documents.SliceDistance };
export type WhatIfArguments = Shortened<documents.WhatIfInput> & {
  assume: readonly (documents.Assumption | AssumptionText)[];
};
export type WhatWouldItTakeArguments = Shortened<documents.WhatWouldItTakeInput>;
export type WaitingArguments = Shortened<documents.WaitingInput>;
export type NeighbourhoodArguments = Omit<documents.NeighbourhoodQueryVariables, 'first'> & { limit?: number };
export type ShiftsArguments = documents.ShiftsInput & { limit?: number };

/** Questions whose answer comes at once. */
export abstract class Questions extends Lists {
  /** Who stands with whom. */
  async network(given: NetworkArguments = {}): Promise<Network> {
    return new Network(...(await this.ask(documents.NetworkDocument, networkVariables(given))));
  }

  /** The network again and again over time. */
  async timeline(given: TimelineArguments): Promise<Timeline> {
    const { window, ...network } = overTime(given);
    return new Timeline(...(await this.ask(documents.TimelineDocument, { ...networkVariables(network), window })));
  }

  /** Into which phases the network falls over time: slices with state and distance to the slice before. */
  phases({ distance, ...given }: PhasesArguments) {
    const { window, ...network } = overTime(given);
    const { input } = networkVariables(network);
    return this.answer(
      documents.PhasesDocument,
      { input, window, ...(distance && { distance }) },
      {
        rows: ({ networkPhases }) => networkPhases.slices,
        sources: async () => (await this.timeline(given)).sources(),
      },
    );
  }

  /** Who would move under assumptions, like `assume: ['un-mandate:MET', 'france~own-troops:SUPPORT']`. */
  async whatIf(given: WhatIfArguments): Promise<WhatIf> {
    const input = withAssumptions(given) as documents.WhatIfInput;
    return new WhatIf(...(await this.ask(documents.WhatIfDocument, { input })));
  }

  /** Which smallest sets of steps reach a goal, like `goal: { issue: ..., position: 'SUPPORT', atLeast: 3 }`. */
  async whatWouldItTake(given: WhatWouldItTakeArguments): Promise<WhatWouldItTake> {
    const input = withAssumptions(given) as documents.WhatWouldItTakeInput;
    return new WhatWouldItTake(...(await this.ask(documents.WhatWouldItTakeDocument, { input })));
  }

  /** What changed between two days or between two states of knowledge, and whether the world did or we learned. */
  async changes(input: documents.ChangesInput): Promise<Changes> {
    return new Changes(...(await this.ask(documents.ChangesDocument, { input })));
  }

  /** Who waits for whom, at most 1000 ties; in `data` the deadlocks with their ways out, and the cascade so far. */
  waiting(given: WaitingArguments = {}) {
    const input = withAssumptions(given) as documents.WaitingInput;
    return this.answer(
      documents.WaitingDocument,
      { input },
      {
        rows: ({ waiting }) => waiting.ties,
        sources: (data, pinned) => sourcesOfStances(this.connection, stanceIds(data), pinned.input.knownOn),
        pin: pinInput,
      },
    );
  }

  /** What hangs together with some entities: the ties; in `data` what they join, at most `limit`, 1 to 500. */
  neighbourhood({ limit = 500, ...given }: NeighbourhoodArguments) {
    return this.answer(
      documents.NeighbourhoodDocument,
      { ...given, first: limit },
      {
        rows: ({ neighbourhood }) => neighbourhood.ties,
        sources: (data, { knownOn }) => sourcesOfStances(this.connection, stanceIds(data), knownOn),
        pin: pinDay,
      },
    );
  }

  /** Where actors shifted, newest first, at most `limit`, 1 to 100: their mean before and after, -1 to 1. */
  shifts({ limit = 100, ...input }: ShiftsArguments = {}) {
    return this.answer(
      documents.ShiftsDocument,
      { input, first: limit },
      {
        rows: ({ shifts }) => shifts,
        sources: sourcesIn,
      },
    );
  }

  /** How firm and how old one actor's position on one issue is: the heaviest evidence; in `data` what it comes to. */
  estimate(given: documents.EstimateQueryVariables) {
    return this.answer(documents.EstimateDocument, given, {
      rows: ({ estimate }) => estimate.evidence,
      sources: sourcesIn,
      pin: pinDay,
    });
  }

  /** What could be chosen by each filter of a network, and how many actors would be left. */
  facets(given: NetworkArguments = {}) {
    return this.answer(
      documents.FacetsDocument,
      { input: networkVariables(given).input },
      {
        rows: ({ facets }) =>
          facets.facets.flatMap(({ field, values }) => values.map((value) => ({ field, ...value }))),
        sources: async () => [],
        pin: pinInput,
      },
    );
  }

  protected async sourcesOfNetwork({ input }: { input: documents.CoalitionNetworkInput }) {
    const { coalitionNetwork } = await ask(this.connection, documents.NetworkDocument, { input });
    return networkInside(coalitionNetwork, input, { connection: this.connection, on: today() }).sources();
  }
}

/** Each node's positions come along, but not where they may be those on thousands of issues. */
export function networkVariables(given: NetworkArguments): documents.NetworkQueryVariables {
  const input = withAssumptions(given) as documents.CoalitionNetworkInput;
  return { input, ...(input.basis === 'STATEMENTS' && !input.issues && { positions: false }) };
}

export const pinInput = <Variables extends { input: object }>(variables: Variables, on: string): Variables => ({
  ...variables,
  input: { asOf: on, ...variables.input },
});

const pinDay = <Variables extends object>(variables: Variables, on: string): Variables => ({ asOf: on, ...variables });

function overTime({ from, to, every, unit, width, ...network }: TimelineArguments) {
  const window: documents.SeriesWindow = { from, to, every, unit, width };
  return { ...network, window };
}
