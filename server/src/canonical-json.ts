import canonicalize from 'canonicalize';

// The package exports the function itself; its types describe a default export that is not there.
const serialize = canonicalize as unknown as (value: unknown) => string | undefined;

/** The one spelling of a JSON value (RFC 8785), for hashes and keys. */
export function canonicalJson(value: unknown): string {
  const text = serialize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}
