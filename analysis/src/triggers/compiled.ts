import type { Threshold } from '../conditions/threshold.ts';
import type { IndexedStep } from './steps.ts';
import type { View } from './view.ts';

/** Who satisfies a threshold, with a place for the answer of each: `first` .. `first + actors.length - 1`. */
export interface Counter {
  actors: Int32Array;
  /** Null = there is nothing to read. */
  views: (View | null)[];
  threshold: Threshold;
  named: boolean;
  first: number;
  /** Whether some view is a mean. */
  hasMeans: boolean;
  readers: number[];
}

/** "At least n of these". All that ask everybody the same share a counter. */
export interface Reader {
  counter: number;
  atLeast: number | 'ALL';
  /** The clauses that ask it; none for a requirement. */
  clauses: number[];
  /** Those among them whose holder is `apart`. */
  clausesApart: number[];
}

export interface ReadingLiteral {
  /** Index into `Compiled.conditions`; -1 = unknown for good. */
  condition: number;
  not: boolean;
  /** By alternative of the condition, the place of the holder; -1 = it is not asked. */
  own: number[];
}

export interface ReadingClause {
  slot: number;
  position: number;
  literals: ReadingLiteral[];
  /** The holder where it represents somebody, so that means must be read without it; otherwise -1. */
  apart: number;
}

/** A program cut down to what the requirements depend on: slots for positions, readers for what asks about them. */
export interface Compiled {
  /** By slot, the mask of the position while no clause is met; the bit ABSENT where there is no entry. */
  base: Uint8Array;
  /** By slot: clauses `start[s]` .. `start[s + 1] - 1`. */
  start: Int32Array;
  clauses: ReadingClause[];
  /** The bits of a given status, or its alternatives. */
  conditions: { bits: number; readers: number[]; clauses: number[] }[];
  counters: Counter[];
  /** Those of the requirements come first. */
  readers: Reader[];
  requirements: number;
  places: number;
  /** By slot, the places that read it. */
  watchers: { counter: number; place: number }[][];
  steps: readonly IndexedStep[];
  /** By step, what it forces: a slot, or a condition counted on from the slots; -1 = nothing that matters here. */
  target: Int32Array;
}
