import type { z } from 'zod';
import { didYouMean, findNearest } from '../nearest.ts';
import type { Path } from '../problem.ts';

type Issue = z.core.$ZodIssue;

/** One shape mistake without its place. */
export interface ShapeProblem {
  path: Path;
  /** The mistake is the key itself, not its value. */
  key: boolean;
  code: string;
  message: string;
  remedy: string;
}

/** Says in our words what a validation issue means. `keysAt` gives the keys allowed in the mapping at a path. */
export function toShapeProblems(issue: Issue, root: unknown, keysAt: (path: Path) => string[]): ShapeProblem[] {
  const path = issue.path.filter((segment) => typeof segment !== 'symbol');
  const value = valueAt(root, path);
  const say = (code: string, message: string, remedy: string, at: Path = path, key = false): ShapeProblem[] => [
    { path: at, key, code, message, remedy },
  ];
  const field = String(path.at(-1) ?? 'the bundle');
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(path);
    return issue.keys.flatMap((key) => {
      const remedy = didYouMean(key, allowed, `allowed here: ${allowed.join(', ')}`);
      return say('UNKNOWN_FIELD', `the field "${key}" is not known`, remedy, [...path, key], true);
    });
  }
  if (issue.code === 'invalid_union') {
    return relevantBranch(issue, path).flatMap((inner) => toShapeProblems(inner, root, keysAt));
  }
  if (value === undefined && path.length > 0) {
    return say('MISSING_FIELD', `the field "${field}" is missing`, `add "${field}": ${expectation(issue)}`);
  }
  switch (issue.code) {
    case 'invalid_type':
      return say('WRONG_TYPE', `${shown(value)} is ${typeName(value)}`, typeRemedy(issue.expected, value, field));
    case 'invalid_value':
      return say(
        'UNKNOWN_VALUE',
        `${shown(value)} is not a value of "${field}"`,
        valueRemedy(value, issue.values.map(String)),
      );
    case 'too_small':
    case 'too_big': {
      const code = issue.origin === 'string' || issue.origin === 'array' ? 'BAD_LENGTH' : 'OUT_OF_RANGE';
      return say(
        code,
        `"${field}" is ${issue.code === 'too_big' ? 'too' : 'not'} ${sizeWord(issue)}`,
        expectation(issue),
      );
    }
    case 'invalid_format':
      return say(
        field === 'id' || isSlug(issue.message) ? 'BAD_ID' : 'BAD_FORMAT',
        `${shown(value)} does not fit`,
        slugRemedy(issue, value),
      );
    case 'custom':
      return say(String(issue.params?.code ?? 'BAD_VALUE'), `${shown(value)} does not fit`, issue.message);
    default:
      return say('BAD_VALUE', `${shown(value)} does not fit`, issue.message);
  }
}

/** A missing field and an unknown one that was meant for it are one mistake. */
export function withoutEchoes(problems: ShapeProblem[]): ShapeProblem[] {
  const unknown = problems.filter(({ code }) => code === 'UNKNOWN_FIELD');
  return problems.filter(({ code, path }) => {
    if (code !== 'MISSING_FIELD') return true;
    const [parent, missing] = [path.slice(0, -1).join('.'), String(path.at(-1))];
    return !unknown.some(
      (other) => other.path.slice(0, -1).join('.') === parent && findNearest(String(other.path.at(-1)), [missing]),
    );
  });
}

/** What is wrong with the alternative that the value most likely means: the one of its own type. */
function relevantBranch(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path): Issue[] {
  const isOfAnotherType = ({ code, path: inner }: Issue) => inner.length === 0 && /^invalid_(type|value)$/.test(code);
  const chosen = issue.errors.find((branch) => !branch.some(isOfAnotherType)) ?? issue.errors[0]?.slice(0, 1) ?? [];
  return chosen.map((inner) => ({ ...inner, path: [...path, ...inner.path] }) as Issue);
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'invalid_type':
      return TYPE_NAMES[issue.expected] ?? issue.expected;
    case 'too_small':
      return `at least ${issue.minimum}${issue.origin === 'array' ? ' entry' : issue.origin === 'string' ? ' character' : ''}`;
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    default:
      return issue.message;
  }
}

const TYPE_NAMES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of fields',
};

function sizeWord(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  if (issue.origin === 'string' || issue.origin === 'array') return issue.code === 'too_big' ? 'long' : 'long enough';
  return issue.code === 'too_big' ? 'great' : 'great enough';
}

function typeRemedy(expected: string, value: unknown, field: string): string {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return `write it in quotes: ${field}: "${value}"`;
  }
  if (expected === 'boolean' && typeof value === 'string') return 'write true or false (no, on, yes and off are text)';
  return `it must be ${TYPE_NAMES[expected] ?? expected}`;
}

function valueRemedy(value: unknown, allowed: string[]): string {
  if (allowed.length === 1) return `write ${allowed[0]}`;
  return didYouMean(String(value), allowed, `use one of ${allowed.join(', ')}`);
}

const isSlug = (message: string): boolean => message.startsWith('an id is a slug');

function slugRemedy(issue: Issue, value: unknown): string {
  if (!isSlug(issue.message)) return issue.message;
  const slug = String(value)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[._-]+|-+$/g, '');
  return slug ? `${issue.message}, e.g. "${slug}"` : issue.message;
}

function typeName(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return TYPE_NAMES[typeof value] ?? typeof value;
}

function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'this value' : 'this value';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}..."` : text;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, segment) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, segment)
        ? (value as Record<string | number, unknown>)[segment]
        : undefined,
    root,
  );
}
