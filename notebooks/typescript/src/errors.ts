/** What this package throws; `remedy` says what to do. */
export class StancegraphError extends Error {
  override readonly name: string = 'StancegraphError';
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(`${message}\n  What to do: ${remedy}`, options);
    this.remedy = remedy;
  }
}

/** Nobody answers at that address. */
export class ServerAway extends StancegraphError {
  override readonly name = 'ServerAway';

  constructor(message: string, options?: ErrorOptions) {
    super(
      message,
      'start the server (npm start), or give the address of one that runs: new Graph("http://host:4000"); ' +
        'a page of another origin must be one of the server\'s STANCEGRAPH_ORIGINS; a proxy is given by the option "fetch"',
      options,
    );
  }
}

/** No answer came in time. */
export class ServerTooSlow extends StancegraphError {
  override readonly name = 'ServerTooSlow';

  constructor(message: string, options?: ErrorOptions) {
    super(
      message,
      'ask for less (fewer issues, a shorter span), or wait longer: new Graph(url, { timeoutMs: 120_000 })',
      options,
    );
  }
}

/** Somebody answers, but not a Stancegraph server. */
export class UnexpectedAnswer extends StancegraphError {
  override readonly name = 'UnexpectedAnswer';

  constructor(message: string) {
    super(
      message,
      'check the address: it is the one that opens the explorer in a browser; a proxy or a login page may stand before it',
    );
  }
}

/** `BROKEN_QUERY` is this package's own: the document is no GraphQL, or asks for what the server does not know. */
export type Code =
  | 'BAD_USER_INPUT'
  | 'BROKEN_QUERY'
  | 'FORBIDDEN'
  | 'INTERNAL'
  | 'NOT_FOUND'
  | 'TOO_COMPLEX'
  | 'UNAUTHENTICATED'
  | 'UNAVAILABLE'
  | (string & {});

/** An error of GraphQL as the server tells it. */
export interface Refusal {
  message?: string;
  path?: readonly (string | number)[];
  locations?: readonly { line: number; column: number }[];
  extensions?: {
    code?: string;
    remedy?: string | undefined;
    inputPath?: readonly (string | number)[] | undefined;
    requestId?: string | undefined;
  };
}

/** The server refused a query. */
export class QueryError extends StancegraphError {
  override readonly name = 'QueryError';
  readonly code: Code;
  /** Where in the answer, or which input was wrong. */
  readonly path: readonly (string | number)[];
  /** Lines and columns in the query. */
  readonly locations: readonly { line: number; column: number }[];
  /** By which the server's log knows it. */
  readonly requestId: string | undefined;

  constructor(refusal: Refusal, code: Code, remedy: string) {
    const { message = 'the server gave no reason', path, locations = [], extensions = {} } = refusal;
    const place = extensions.inputPath ?? path ?? [];
    super(`${code}${place.length > 0 ? ` at ${place.join('.')}` : ''}: ${message}`, extensions.remedy ?? remedy);
    this.code = code;
    this.path = place;
    this.locations = locations;
    this.requestId = extensions.requestId;
  }
}
