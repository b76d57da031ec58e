export type Path = readonly (string | number)[];

/** A text that was handed in, and where in it a path stands. */
export interface SourceFile {
  name: string;
  /** 1-based; of the deepest part of the path that is there; of the key itself when `key` is set. */
  locate(path: Path, key?: boolean): { line: number; column: number };
}

export interface Place {
  file: SourceFile;
  path: Path;
}

/** One thing that is wrong with what was handed in. Codes are stable. */
export interface Problem {
  file: string;
  /** 1-based. */
  line: number;
  column: number;
  /** Dotted, e.g. `stances.0.position`; empty: the whole file. */
  path: string;
  code: string;
  /** What is wrong. */
  message: string;
  /** What would be right. */
  remedy: string;
}

export type Report = (problem: Problem) => void;

export function problemAt(
  { file, path }: Place,
  code: string,
  message: string,
  remedy: string,
  options: { key?: boolean } = {},
): Problem {
  return { file: file.name, ...file.locate(path, options.key), path: path.join('.'), code, message, remedy };
}

/** `file:line:column path: what is wrong; what would be right`. */
export function formatProblem({ file, line, column, path, message, remedy }: Problem): string {
  return `${file}:${line}:${column}${path ? ` ${path}` : ''}: ${message}; ${remedy}`;
}

/** `other.yaml:12:3`, to point at a second place inside a message. */
export function placeName({ file, path }: Place): string {
  const { line, column } = file.locate(path);
  return `${file.name}:${line}:${column}`;
}

/** What was handed in is refused whole; nothing was written. */
export class BundleError extends Error {
  override name = 'BundleError';
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}
