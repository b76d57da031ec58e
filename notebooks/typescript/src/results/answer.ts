import { type Asked, Result, type Source } from './result.ts';

/** How an answer is read. */
export interface AnswerShape<Data, Variables, Row> {
  rows: (data: Data) => readonly Row[];
  /** What it rests on, as it would be asked for again. */
  sources: (data: Data, pinned: Variables) => Promise<Source[]>;
  /** The variables with the day that was meant by today; left out: no day is meant. */
  pin?: (variables: Variables, on: string) => Variables;
}

/** An answer whose `data` says all there is, and `rows` what most ask for. */
export class Answer<Data, Variables, Row> extends Result<Data, Variables> {
  private readonly shape: AnswerShape<Data, Variables, Row>;

  constructor(data: Data, asked: Asked<Data, Variables>, shape: AnswerShape<Data, Variables, Row>) {
    super(data, asked);
    this.shape = shape;
  }

  get rows(): readonly Row[] {
    return this.shape.rows(this.data);
  }

  override sources(): Promise<Source[]> {
    return this.shape.sources(this.data, this.pinned());
  }

  override async again(): Promise<this> {
    return new Answer(...(await this.askAgain()), this.shape) as this;
  }

  protected override pinned(): Variables {
    const { variables, on } = this.asked;
    return this.shape.pin ? this.shape.pin(variables, on) : variables;
  }
}
