import { firstOf } from '../first-of.ts';
import type { PivotalityResolvers } from '../types.generated.ts';

const MOST_PIVOTS = 1_000;

export const Pivotality: PivotalityResolvers = {
  pivots: ({ pivots }, { first }) => firstOf(pivots, first, MOST_PIVOTS),
};
