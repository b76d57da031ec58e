import { BundleError, problemAt } from '../intake/problem.ts';
import { listKeys } from '../intake/shape/shape-at.ts';
import { toShapeProblems } from '../intake/shape/shape-problem.ts';
import { readText, type TextInput } from '../intake/text/read-text.ts';
import { type Mapping, mappingShape } from './mapping.ts';

/** @throws {BundleError} with everything that is wrong with the mapping */
export function readMapping(input: TextInput): Mapping {
  const { value, file, problems } = readText(input);
  if (problems.length > 0) throw new BundleError(problems);
  const result = mappingShape.safeParse(value);
  if (result.success) return result.data;
  const found = result.error.issues.flatMap((issue) =>
    toShapeProblems(issue, value, (path) => listKeys(mappingShape, path)),
  );
  throw new BundleError(
    found.map(({ path, key, code, message, remedy }) => problemAt({ file, path }, code, message, remedy, { key })),
  );
}
