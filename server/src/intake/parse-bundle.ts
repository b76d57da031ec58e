import type { SourceFile } from './problem.ts';
import { checkShape, listSalvagedIds, type Shaped } from './shape/check-shape.ts';
import { readText, type TextInput } from './text/read-text.ts';

export type BundleInput = TextInput;

export interface ParsedBundle {
  file: SourceFile;
  /** Empty where the text could not be read. */
  shaped: Shaped;
  /** False: there may be more in it than could be read. */
  whole: boolean;
}

/** Text to entries of right shape, with everything that is wrong so far. */
export function parseBundle(input: BundleInput, options: { maxBytes?: number } = {}): ParsedBundle {
  const { file, value, problems, whole } = readText(input, options.maxBytes);
  if (whole) {
    const shaped = checkShape(value, file);
    return { file, shaped: { ...shaped, problems: [...problems, ...shaped.problems] }, whole };
  }
  const { entries } = checkShape({ stancegraph: 1 }, file);
  return { file, shaped: { entries, brokenIds: listSalvagedIds(value), problems, warnings: [] }, whole };
}
