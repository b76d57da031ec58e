import type { Document } from './ask.ts';
import type { GraphChange } from './changes-on.ts';
import { connect, type GraphOptions } from './connection.ts';
import { checkTime, type Followed, type FollowOptions, follow, graphChanges } from './live.ts';
import { Measures } from './measures.ts';
import { askWhole } from './pages.ts';

/** A graph of stances, asked over HTTP. Arguments are the fields of the API's inputs, by their names. */
export class Graph extends Measures {
  constructor(url = 'http://localhost:4000', options: GraphOptions = {}) {
    super(connect(url, options));
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

  /**
   * How the graph stands, then each change of it, whoever writes it; of changes that follow fast, one tells.
   * @throws QueryError, UnexpectedAnswer; ServerAway and ServerTooSlow once the server is gone for a minute
   */
  graphChanges(options: FollowOptions = {}): AsyncGenerator<GraphChange, void> {
    checkTime(options);
    return graphChanges(this.connection, options);
  }

  /**
   * The result anew each time the graph's answer has become another: `for await (const newer of graph.follow(network,
   * { seconds: 600 })) ...`, the first at once where it is another already.
   * @throws as `graphChanges`, and what the question itself may throw
   */
  follow<Kind extends Followed>(result: Kind, options: FollowOptions = {}): AsyncGenerator<Kind, void> {
    checkTime(options);
    return follow(this.connection, result, options);
  }
}
