/** How much work a search may do, in elementary operations: about a second. */
export const WORK = 4_000_000;
/** More answers than anybody reads. */
export const MOST_ANSWERS = 10_000;
