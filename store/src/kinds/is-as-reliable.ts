/** Condition on a source: of any of the reliabilities `$reliability`, NOT_JUDGED standing for none. */
export const isAsReliable = (source: string): string => `coalesce(${source}.reliability, 'NOT_JUDGED') IN $reliability`;
