import { Asks } from './asks.ts';
import * as documents from './documents.generated.ts';
import { today } from './results/result.ts';
import { sourcesIn, sourcesOfStances } from './sources.ts';

/** A list's filter, in which order, and how many rows at most; left out: all. */
export type ListArguments<Filter, Order> = Filter & { orderBy?: Order; limit?: number };
export type SearchArguments = Pick<documents.SearchQueryVariables, 'text' | 'types'> & { limit?: number };
export type ContradictionsArguments = documents.ContradictionsInput & { limit?: number };

/** What comes in pages. */
export abstract class Lists extends Asks {
  /** Countries, organisations and officials. They rest on no sources. */
  actors(given: ListArguments<documents.ActorFilter, documents.ActorOrder> = {}) {
    const { limit, ...variables } = listVariables(given);
    return this.list(documents.ActorsDocument, variables, (data) => data.actors, limit);
  }

  /** Questions that one can be for or against. They rest on no sources. */
  issues(given: ListArguments<documents.IssueFilter, documents.IssueOrder> = {}) {
    const { limit, ...variables } = listVariables(given);
    return this.list(documents.IssuesDocument, variables, (data) => data.issues, limit);
  }

  /** Positions over a period, with their conditions; `effectivePosition` is that of `asOf`, or of today. */
  stances(given: ListArguments<documents.StanceFilter, documents.StanceOrder> = {}) {
    const { limit, ...variables } = listVariables(given);
    const { asOf, knownOn } = given;
    return this.list(
      documents.StancesDocument,
      { ...variables, asOf: asOf ?? today(), ...(knownOn && { knownOn }) },
      (data) => data.stances,
      limit,
      (rows) => {
        const ids = rows.map(({ id }) => id);
        return sourcesOfStances(this.connection, ids, knownOn);
      },
    );
  }

  /** Dated acts that show a position. */
  statements(given: ListArguments<documents.StatementFilter, documents.StatementOrder> = {}) {
    const { limit, ...variables } = listVariables(given);
    return this.list(documents.StatementsDocument, variables, (data) => data.statements, limit, sourcesIn);
  }

  /** What somebody says of how many others stand where. */
  claims(given: ListArguments<documents.ClaimFilter, documents.ClaimOrder> = {}) {
    const { limit, ...variables } = listVariables(given);
    return this.list(documents.ClaimsDocument, variables, (data) => data.claims, limit, sourcesIn);
  }

  /** Meetings and the like, with who takes part. */
  events(given: ListArguments<documents.EventFilter, documents.EventOrder> = {}) {
    const { limit, ...variables } = listVariables(given);
    return this.list(documents.EventsDocument, variables, (data) => data.events, limit, sourcesIn);
  }

  /** What has these words, in any script and with slips: the best first, `score` telling how well it fits. */
  search({ limit, ...variables }: SearchArguments) {
    const listIn = ({ search }: documents.SearchQuery) => ({ ...search, nodes: search.edges });
    return this.list(documents.SearchDocument, variables, listIn, limit, sourcesIn);
  }

  /** Who contradicts whom, or itself, newest first. */
  contradictions({ limit, ...input }: ContradictionsArguments = {}) {
    return this.list(documents.ContradictionsDocument, { input }, (data) => data.contradictions, limit, sourcesIn);
  }
}

function listVariables<Filter, Order>({ orderBy, limit, ...filter }: ListArguments<Filter, Order>) {
  return { filter: filter as unknown as Filter, ...(orderBy && { orderBy }), limit };
}
