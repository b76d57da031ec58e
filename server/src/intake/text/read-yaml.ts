import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import { type Path, type Problem, problemAt, type SourceFile } from '../problem.ts';
import type { ReadText } from './read-result.ts';

const MAX_ALIASES = 100;

/** Reads YAML 1.2, core schema: `no` and `on` are text. A duplicate key is a problem, but the rest can still be checked. */
export function readYaml(name: string, text: string): ReadText {
  const lines = new LineCounter();
  const at = (offset: number): SourceFile => ({ name, locate: () => toPlace(lines, offset) });
  let doc: Document;
  try {
    doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return unreadable(at(0), [tooDeep(at(0))]);
  }
  const file: SourceFile = { name, locate: (path, key) => toPlace(lines, findOffset(doc, path, key === true)) };
  const problems = withoutEchoes([...doc.errors, ...doc.warnings].map((error) => toProblem(error, at(error.pos[0]))));
  if (doc.directives?.yaml.explicit && doc.directives.yaml.version !== '1.2') {
    problems.push(
      problemAt(
        { file: at(0), path: [] },
        'SYNTAX',
        'the file asks for YAML 1.1',
        'remove the %YAML line: bundles are YAML 1.2',
      ),
    );
  }
  if (problems.some(({ code }) => code !== 'DUPLICATE_KEY'))
    return { ...unreadable(file, problems), value: salvage(doc) };
  try {
    return { value: doc.toJS({ maxAliasCount: MAX_ALIASES }), file, problems, whole: true };
  } catch (error) {
    return unreadable(file, [...problems, toValueProblem(file, error)]);
  }
}

const unreadable = (file: SourceFile, problems: Problem[]): ReadText => ({
  value: undefined,
  file,
  problems,
  whole: false,
});

/** What can be made of a broken document, only to know which ids it speaks of. */
function salvage(doc: Document): unknown {
  try {
    return doc.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    return undefined;
  }
}

function toPlace(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function findOffset(doc: Document, path: Path, wantKey: boolean): number {
  let node: Node | null = doc.contents as Node | null;
  for (const [depth, segment] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(segment));
      if (!pair) break;
      const last = depth === path.length - 1;
      node = ((wantKey && last) || pair.value === null ? pair.key : pair.value) as Node;
    } else if (isSeq(node) && typeof segment === 'number' && node.items[segment] !== undefined) {
      node = node.items[segment] as Node;
    } else break;
  }
  return node?.range?.[0] ?? 0;
}

const SYNTAX_ADVICE: Partial<Record<YAMLError['code'], [string, string, string]>> = {
  DUPLICATE_KEY: ['DUPLICATE_KEY', 'the key stands twice in one mapping', 'keep one of them'],
  TAB_AS_INDENT: ['TAB', 'a tab is used as indentation', 'indent with spaces'],
  MULTIPLE_DOCS: ['SYNTAX', 'a second document begins here', 'one file holds one bundle: remove the "---"'],
  TAG_RESOLVE_FAILED: ['SYNTAX', 'the tag is not known', 'remove the "!" tag; bundles use plain values only'],
};

function toProblem(error: YAMLError, file: SourceFile): Problem {
  if (/call stack/.test(error.message)) return tooDeep(file);
  const advice = SYNTAX_ADVICE[error.code];
  const [code, message, remedy] = advice ?? [
    'SYNTAX',
    `not valid YAML: ${error.message}`,
    'correct the YAML syntax here',
  ];
  return problemAt({ file, path: [] }, code, message, remedy);
}

/** What the parser says after a mistake of structure (or a tab) is mostly its echo. */
function withoutEchoes(problems: Problem[]): Problem[] {
  const isStructure = ({ message, code }: Problem) => message.startsWith('not valid YAML') || code === 'TOO_DEEP';
  const first = problems.find((problem) => isStructure(problem) || problem.code === 'TAB');
  return problems.filter((problem) => !isStructure(problem) || problem === first);
}

function toValueProblem(file: SourceFile, error: unknown): Problem {
  if (error instanceof RangeError) return tooDeep(file);
  const message = error instanceof Error ? error.message : String(error);
  if (/alias count/i.test(message)) {
    return problemAt(
      { file, path: [] },
      'ALIASES',
      `the aliases of the file unfold to more than ${MAX_ALIASES} values`,
      'write the values out instead of repeating anchors',
    );
  }
  return problemAt({ file, path: [] }, 'SYNTAX', `not valid YAML: ${message}`, 'define each anchor before its alias');
}

function tooDeep(file: SourceFile): Problem {
  return problemAt(
    { file, path: [] },
    'TOO_DEEP',
    'the values are nested too deeply',
    'a bundle is at most six levels deep',
  );
}
