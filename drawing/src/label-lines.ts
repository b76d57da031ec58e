import { wrapped } from './wrapped.ts';

const WIDEST = 18;
const MOST_LINES = 2;

/** A label broken at spaces into at most two lines of about 18 characters; what does not fit ends in an ellipsis. */
export const labelLines = (label: string): string[] => wrapped(label, WIDEST, MOST_LINES);
