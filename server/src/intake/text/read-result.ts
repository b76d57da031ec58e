import type { Problem, SourceFile } from '../problem.ts';

export type TextFormat = 'yaml' | 'json';

/** A text as plain values; `whole` is false when it could not be read to its end. */
export interface ReadText {
  value: unknown;
  file: SourceFile;
  problems: Problem[];
  whole: boolean;
}
