import { ask, type Document } from './ask.ts';
import { type AssumptionText, type Shortened, withAssumptions } from './assumptions.ts';
import { type Connection, connect, type GraphOptions } from './connection.ts';
import * as documents from './documents.generated.ts';
import { askWhole } from './pages.ts';
import { Changes } from './results/changes.ts';
import { Listing, type ListShape } from './results/listing.ts';
import { Network } from './results/network.ts';
import type { Asked } from './results/result.ts';
import { Timeline } from './results/timeline.ts';
import { WhatIf } from './results/what-if.ts';
import { WhatWouldItTake } from './results/what-would-it-take.ts';
import { eachOnce, sourcesOfStances } from './sources.ts';

export type NetworkArguments = Shortened<documents.CoalitionNetworkInput>;
export type TimelineArguments = Omit<NetworkArguments, 'asOf' | 'window'> & documents.SeriesWindow;
export type WhatIfArguments = Shortened<documents.WhatIfInput> & {
  assume: readonly (documents.Assumption | AssumptionText)[];
};
export type WhatWouldItTakeArguments = Shortened<documents.WhatWouldItTakeInput>;
/** A list's filter, in which order, and how many rows at most; left out: all. */
export type ListArguments<Filter, Order> = Filter & { orderBy?: Order; limit?: number };

/** A graph of stances, asked over HTTP. Arguments are the fields of the API's inputs, by their names. */
export class Graph {
  private readonly connection: Connection;

  constructor(url = 'http://localhost:4000', options: GraphOptions = {}) {
    this.connection = connect(url, options);
  }

  /**
   * The answer to a query of your own. A list is followed to its end if the query pages with `$after` and asks for
   * `pageInfo { hasNextPage endCursor }`.
   * @throws QueryError, ServerAway, ServerTooSlow, UnexpectedAnswer
   */
  query<Data, Variables>(document: Document<Data, Variables>, variables: Variables): Promise<Data>;
  query<Data = Record<string, unknown>>(text: string, variables?: Record<string, unknown>): Promise<Data>;
  query(document: Document<unknown, unknown> | string, variables: unknown = {}): Promise<unknown> {
    return askWhole(this.connection, document as Document<unknown, unknown>, variables);
  }

  /** Countries, organisations and officials. They rest on no sources. */
  actors(given: ListArguments<documents.ActorFilter, documents.ActorOrder> = {}) {
    const { orderBy, limit, ...filter } = given;
    return this.list(documents.ActorsDocument, { filter, ...(orderBy && { orderBy }) }, (data) => data.actors, limit);
  }

  /** Questions that one can be for or against. They rest on no sources. */
  issues(given: ListArguments<documents.IssueFilter, documents.IssueOrder> = {}) {
    const { orderBy, limit, ...filter } = given;
    return this.list(documents.IssuesDocument, { filter, ...(orderBy && { orderBy }) }, (data) => data.issues, limit);
  }

  /** Positions over a period, with their conditions; `effectivePosition` is that of `asOf`, or of today. */
  stances(given: ListArguments<documents.StanceFilter, documents.StanceOrder> = {}) {
    const { orderBy, limit, ...filter } = given;
    const times = { asOf: filter.asOf ?? today(), ...(filter.knownOn && { knownOn: filter.knownOn }) };
    const variables = { filter, ...times, ...(orderBy && { orderBy }) };
    return this.list(
      documents.StancesDocument,
      variables,
      (data) => data.stances,
      limit,
      (rows) =>
        sourcesOfStances(
          this.connection,
          rows.map(({ id }) => id),
          filter.knownOn,
        ),
    );
  }

  /** Dated acts that show a position. */
  statements(given: ListArguments<documents.StatementFilter, documents.StatementOrder> = {}) {
    const { orderBy, limit, ...filter } = given;
    const variables = { filter, ...(orderBy && { orderBy }) };
    return this.list(
      documents.StatementsDocument,
      variables,
      (data) => data.statements,
      limit,
      async (rows) => eachOnce(rows.map(({ source }) => source)),
    );
  }

  /** Who stands with whom. */
  async network(given: NetworkArguments = {}): Promise<Network> {
    return new Network(...(await this.ask(documents.NetworkDocument, networkVariables(given))));
  }

  /** The network again and again over time. */
  async timeline({ from, to, every, unit, width, ...given }: TimelineArguments): Promise<Timeline> {
    const variables: documents.TimelineQueryVariables = {
      ...networkVariables(given),
      window: { from, to, every, unit, width },
    };
    return new Timeline(...(await this.ask(documents.TimelineDocument, variables)));
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

  private async ask<Data, Variables>(
    document: Document<Data, Variables>,
    variables: Variables,
  ): Promise<[Data, Asked<Data, Variables>]> {
    const asked = { connection: this.connection, document, variables, on: today() };
    return [await ask(this.connection, document, variables), asked];
  }

  private list<Data, Variables, Row>(
    document: Document<Data, Variables>,
    variables: Variables,
    listIn: ListShape<Data, Variables, Row>['listIn'],
    limit: number | undefined,
    sources: ListShape<Data, Variables, Row>['sources'] = async () => [],
  ): Listing<Data, Variables, Row> {
    const asked = { connection: this.connection, document, variables, on: today() };
    return new Listing(asked, { listIn, sources, limit });
  }
}

/** Each node's positions come along, but not where they may be those on thousands of issues. */
function networkVariables(given: NetworkArguments): documents.NetworkQueryVariables {
  const input = withAssumptions(given) as documents.CoalitionNetworkInput;
  return { input, ...(input.basis === 'STATEMENTS' && !input.issues && { positions: false }) };
}

/** In UTC, as the server counts. */
const today = (): string => new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
