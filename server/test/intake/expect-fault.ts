import { expect } from 'vitest';
import { formatProblem } from '../../src/intake/problem.ts';
import { validateBundles } from '../../src/intake/validate-bundles.ts';

/** What is wrong, the text, and the one problem that must come of it: `line text that begins there`, code, path. */
export type Fault = [name: string, text: string | Uint8Array, at: string, code: string, path: string];

/** One mistake gives one problem, at its place, with what would be right. */
export function expectFault(text: string | Uint8Array, at: string, code: string, path: string): void {
  const { problems } = validateBundles([{ name: 'world.yaml', text }]);
  expect(problems.map((problem) => [problem.line, problem.code, problem.path])).toEqual([
    [Number.parseInt(at, 10), code, path],
  ]);
  for (const problem of problems) {
    const line = String(text).split('\n')[problem.line - 1] ?? '';
    const begins = at.slice(at.indexOf(' ') + 1);
    expect(line.slice(problem.column - 1, problem.column - 1 + begins.length)).toBe(begins);
    expect(problem.remedy).not.toBe('');
    expect(formatProblem(problem)).toMatch(/^world\.yaml:\d+:\d+ ?\S*: .+; .+$/);
  }
}
