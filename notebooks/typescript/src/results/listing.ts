import { type Page, pagesOf } from '../pages.ts';
import { type Asked, Result, type Source, sameAs, type Verification } from './result.ts';

/** How a list is read from its answers. */
export interface ListShape<Data, Variables, Row> {
  listIn: (data: Data) => Page<Row>;
  sources: (rows: readonly Row[], asked: Asked<Data, Variables>) => Promise<Source[]>;
  limit: number | undefined;
}

/** The rows of a list, followed to its end. */
export class List<Data, Variables, Row> extends Result<readonly Row[], Variables> {
  private readonly list: Listing<Data, Variables, Row>;

  constructor(rows: readonly Row[], list: Listing<Data, Variables, Row>) {
    super(rows, list.asked as unknown as Asked<readonly Row[], Variables>);
    this.list = list;
  }

  get rows(): readonly Row[] {
    return this.data;
  }

  override sources(): Promise<Source[]> {
    return this.list.shape.sources(this.rows, this.list.asked);
  }

  override async again(): Promise<this> {
    return (await this.list) as this;
  }

  override async verify(): Promise<Verification> {
    return sameAs(this.data, (await this.list).data);
  }
}

/** A list that was asked for: awaited it is whole, iterated it comes row by row and asks for a page when it needs one. */
export class Listing<Data, Variables, Row> implements PromiseLike<List<Data, Variables, Row>>, AsyncIterable<Row> {
  readonly asked: Asked<Data, Variables>;
  readonly shape: ListShape<Data, Variables, Row>;

  constructor(asked: Asked<Data, Variables>, shape: ListShape<Data, Variables, Row>) {
    this.asked = asked;
    this.shape = shape;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Row, void> {
    const { connection, document, variables } = this.asked;
    for await (const { nodes } of pagesOf(connection, document, variables, this.shape.listIn, this.shape.limit)) {
      yield* nodes;
    }
  }

  then<A = List<Data, Variables, Row>, B = never>(
    done?: ((list: List<Data, Variables, Row>) => A | PromiseLike<A>) | null,
    failed?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.toList().then(done, failed);
  }

  private async toList(): Promise<List<Data, Variables, Row>> {
    const rows: Row[] = [];
    for await (const row of this) rows.push(row);
    return new List(rows, this);
  }
}
