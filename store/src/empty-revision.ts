/** The revision of a graph that holds nothing: the sum of no hashes. */
export const EMPTY_REVISION = '0'.repeat(64);
