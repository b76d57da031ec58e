import { draftBundle } from './drafts/draft-bundle.ts';
import { type BundleInput, parseBundle } from './parse-bundle.ts';
import type { Problem } from './problem.ts';
import { inFileOrder } from './problem-order.ts';
import { stageBundles } from './stage-bundles.ts';

export interface Validation {
  problems: Problem[];
  warnings: Problem[];
  /** How many records the bundles state. */
  records: number;
}

/** Holds bundles against all rules by themselves, as if the graph were empty. */
export function validateBundles(inputs: readonly BundleInput[], options: { maxBytes?: number } = {}): Validation {
  const bundles = inputs.map((input) => draftBundle(parseBundle(input, options)));
  const { problems, warnings, stated } = stageBundles([], bundles, '0000-01-01T00:00:00.000Z');
  const names = inputs.map(({ name }) => name);
  return { problems: inFileOrder(problems, names), warnings: inFileOrder(warnings, names), records: stated.size };
}
