/** The revision of a graph that holds nothing: revisions add up over records. */
export const EMPTY_REVISION = '0'.repeat(64);
