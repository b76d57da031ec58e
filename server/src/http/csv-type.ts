/** Tells programs that the first line holds names (RFC 4180). */
export const CSV_TYPE = 'text/csv; charset=utf-8; header=present';
