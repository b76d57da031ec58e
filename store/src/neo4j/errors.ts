import { Neo4jError } from 'neo4j-driver';
import { Full, Inconsistent, QueryFailed, StoreError, Unavailable } from '../errors.ts';

interface Meaning {
  code: RegExp;
  toError(cause: Error): StoreError;
}

/** The first that fits. The driver's messages name labels and values: they stay in `cause`. */
const MEANINGS: readonly Meaning[] = [
  {
    code: /^Neo\.ClientError\.Schema\.ConstraintValidationFailed$/,
    toError: (cause) => new Inconsistent('A record to be created has an id that is taken.', { cause }),
  },
  {
    code: /^Neo\.ClientError\.Transaction\.TransactionTimedOut/,
    toError: (cause) => new Unavailable('The query took longer than it may.', { cause }),
  },
  {
    code: /^Neo\.ClientError\.Security\./,
    toError: (cause) => new Unavailable('The database refuses the user name or password.', { cause }),
  },
  {
    code: /^Neo\.ClientError\.Database\.DatabaseNotFound$/,
    toError: (cause) => new Unavailable('The server has no database of that name.', { cause }),
  },
  {
    code: /^(ServiceUnavailable|SessionExpired|N\/A|Neo\.TransientError\..*|Neo\.DatabaseError\.General\..*)$/,
    toError: (cause) => new Unavailable('The database cannot be reached or has no room for the request.', { cause }),
  },
];

/** The driver's errors as the port's. */
export function toStoreError(error: unknown, name: string): StoreError {
  if (error instanceof StoreError) return error;
  if (!(error instanceof Neo4jError)) return new QueryFailed(`${name} failed.`, { cause: error });
  if (/no space left/i.test(error.message)) {
    return new Full('The database has no room left to write.', { cause: error });
  }
  const meaning = MEANINGS.find(({ code }) => code.test(error.code));
  return meaning?.toError(error) ?? new QueryFailed(`Neo4j refused ${name} (${error.code}).`, { cause: error });
}
