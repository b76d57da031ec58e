import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Problem, problemAt, type SourceFile } from '../problem.ts';
import type { ReadText } from './read-result.ts';

/** Reads strict JSON, remembering where each value stands. Of several syntax errors only the first is sure. */
export function readJson(name: string, text: string): ReadText {
  const toPlace = placesOf(text);
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const file = { name, locate: () => ({ line: 1, column: 1 }) };
    const tooDeep = ['TOO_DEEP', 'the values are nested too deeply', 'a bundle is at most six levels deep'] as const;
    return { value: undefined, file, problems: [problemAt({ file, path: [] }, ...tooDeep)], whole: false };
  }
  const file: SourceFile = {
    name,
    locate(path, key) {
      for (let length = path.length; root && length > 0; length--) {
        const node = findNodeAtLocation(root, path.slice(0, length));
        if (node) return toPlace((key && length === path.length ? node.parent : node)?.offset ?? node.offset);
      }
      return toPlace(root?.offset ?? 0);
    },
  };
  const problems: Problem[] = [];
  const pointTo = (offset: number): SourceFile => ({ name, locate: () => toPlace(offset) });
  const value = root && toValue(root, (key) => problems.push(duplicateKey(pointTo(key.offset), String(key.value))));
  const [first] = errors;
  if (!first) return { value, file, problems, whole: true };
  const message = `not valid JSON: ${words(printParseErrorCode(first.error))}`;
  const syntax = problemAt(
    { file: pointTo(first.offset), path: [] },
    'SYNTAX',
    message,
    'correct the JSON syntax here',
  );
  return { value, file, problems: [syntax], whole: false };
}

function toValue(node: Node, onDuplicate: (key: Node) => void): unknown {
  if (node.type === 'array') return (node.children ?? []).map((child) => toValue(child, onDuplicate));
  if (node.type !== 'object') return node.value;
  const entries = new Map<string, unknown>();
  for (const { children = [] } of node.children ?? []) {
    const [key, value] = children;
    if (!key || !value) continue;
    if (entries.has(key.value)) onDuplicate(key);
    else entries.set(key.value, toValue(value, onDuplicate));
  }
  return Object.fromEntries(entries);
}

function duplicateKey(file: SourceFile, key: string): Problem {
  return problemAt(
    { file, path: [] },
    'DUPLICATE_KEY',
    `the key "${key}" stands twice in one object`,
    'keep one of them',
  );
}

/** `CommaExpected` -> `comma expected`. */
const words = (code: string): string => code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

function placesOf(text: string): (offset: number) => { line: number; column: number } {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
