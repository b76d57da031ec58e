import { bundle } from '@stancegraph/schema';
import { type Path, type Problem, problemAt, type SourceFile } from '../problem.ts';
import { checkTexts } from './check-text.ts';
import { COLLECTIONS, type Collection, ENTRY_SHAPES, type Entry } from './collections.ts';
import { listKeys } from './shape-at.ts';
import { toShapeProblems, withoutEchoes } from './shape-problem.ts';

/** The entries of right shape with their indexes, and the ids of the others, which may be referred to all the same. */
export interface Shaped {
  entries: { [C in Collection]: { index: number; value: Entry<C> }[] };
  brokenIds: Set<string>;
  problems: Problem[];
  warnings: Problem[];
}

/** Checks every entry by itself, so that one mistake does not hide another. */
export function checkShape(value: unknown, file: SourceFile): Shaped {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const broken = new Set<string>();
  for (const { path, code, message, remedy } of checkTexts(value)) {
    const problem = problemAt({ file, path }, code, message, remedy);
    if (code === 'BAD_TEXT') broken.add(path.slice(0, 2).join('.'));
    (code === 'BAD_TEXT' ? problems : warnings).push(problem);
  }
  const result = bundle.safeParse(value);
  const issues = result.success ? [] : result.error.issues;
  const found = issues.flatMap((issue) => toShapeProblems(issue, value, (path: Path) => listKeys(bundle, path)));
  for (const { path, key, code, message, remedy } of withoutEchoes(found)) {
    broken.add(path.slice(0, 2).join('.'));
    problems.push(problemAt({ file, path }, code, message, remedy, { key }));
  }
  const brokenIds = new Set<string>();
  const whole: Partial<Record<Collection, unknown>> = result.success ? result.data : {};
  const parsed = (name: Collection, index: number, item: unknown): unknown =>
    (whole[name] as unknown[] | undefined)?.[index] ?? ENTRY_SHAPES[name].parse(item);
  const entriesOf = (name: Collection): { index: number; value: unknown }[] =>
    listIn(value, name).flatMap((item, index) => {
      if (!broken.has(`${name}.${index}`)) return [{ index, value: parsed(name, index, item) }];
      collectId(item, brokenIds);
      return [];
    });
  const entries = Object.fromEntries(COLLECTIONS.map((name) => [name, entriesOf(name)])) as Shaped['entries'];
  return { entries, brokenIds, problems, warnings };
}

/** Every id that a text which cannot be read as a bundle seems to speak of. */
export function listSalvagedIds(value: unknown): Set<string> {
  const ids = new Set<string>();
  for (const name of COLLECTIONS) for (const item of listIn(value, name)) collectId(item, ids);
  return ids;
}

function collectId(item: unknown, ids: Set<string>): void {
  if (typeof item !== 'object' || item === null) return;
  const { id } = item as { id?: unknown };
  if (typeof id === 'string') ids.add(id);
}

function listIn(value: unknown, name: string): unknown[] {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return [];
  const list = (value as Record<string, unknown>)[name];
  return Array.isArray(list) ? list : [];
}
