import { ask, type Document } from './ask.ts';
import type { Connection } from './connection.ts';
import { Answer, type AnswerShape } from './results/answer.ts';
import { Listing, type ListShape } from './results/listing.ts';
import { type Asked, today } from './results/result.ts';

/** How every question of a graph is asked. */
export abstract class Asks {
  protected readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  protected async ask<Data, Variables>(
    document: Document<Data, Variables>,
    variables: Variables,
  ): Promise<[Data, Asked<Data, Variables>]> {
    const asked = { connection: this.connection, document, variables, on: today() };
    return [await ask(this.connection, document, variables), asked];
  }

  protected async answer<Data, Variables, Row>(
    document: Document<Data, Variables>,
    variables: Variables,
    shape: AnswerShape<Data, Variables, Row>,
  ): Promise<Answer<Data, Variables, Row>> {
    return new Answer(...(await this.ask(document, variables)), shape);
  }

  protected list<Data, Variables, Row>(
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
