const MODULUS = 1n << 256n;

/**
 * A sum of content hashes modulo 2^256, written as 64 hex digits: the same records give the same revision in whatever
 * order they came, and a write costs only what it touches.
 * (Additive multiset hash: Clarke et al. 2003, doi:10.1007/978-3-540-40061-5_12.)
 */
export function changeRevision(revision: string, added: Iterable<bigint>, removed: Iterable<bigint> = []): string {
  let sum = BigInt(`0x${revision}`);
  for (const hash of added) sum += hash;
  for (const hash of removed) sum -= hash;
  const reduced = ((sum % MODULUS) + MODULUS) % MODULUS;
  return reduced.toString(16).padStart(64, '0');
}
