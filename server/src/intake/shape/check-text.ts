import type { Path } from '../problem.ts';

/** Every text inside a value with its path. */
function* textsIn(value: unknown, path: Path = []): Generator<[Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come in
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;
const INVISIBLE = /[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/u;
const WORD = /[\p{Letter}\p{Mark}\p{Number}]+/gu;
const LOOK_ALIKE_SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];
const SHOWN_NAMES = new Set(['name', 'title', 'publisher', 'place', 'role']);

export interface TextFinding {
  path: Path;
  code: 'BAD_TEXT' | 'LOOK_ALIKE' | 'INVISIBLE';
  message: string;
  remedy: string;
}

/** Characters that no text may hold (an error), and those that deceive the eye in a name (a warning). */
export function checkTexts(value: unknown): TextFinding[] {
  const findings: TextFinding[] = [];
  for (const [path, text] of textsIn(value)) {
    if (UNPRINTABLE.test(text)) findings.push({ path, ...BAD_TEXT });
    if (!isName(path)) continue;
    if (INVISIBLE.test(text)) findings.push({ path, ...HIDDEN });
    const mixed = text.match(WORD)?.find(mixesScripts);
    if (mixed !== undefined) {
      const message = `"${mixed}" mixes letters of several scripts that look alike`;
      findings.push({ path, code: 'LOOK_ALIKE', message, remedy: 'write each word in one script' });
    }
  }
  return findings;
}

const BAD_TEXT = {
  code: 'BAD_TEXT',
  message: 'the text holds control characters or half a character',
  remedy: 'remove them',
} as const;
const HIDDEN = {
  code: 'INVISIBLE',
  message: 'the name holds characters that cannot be seen or turn the direction of writing',
  remedy: 'remove them',
} as const;

const mixesScripts = (word: string): boolean => LOOK_ALIKE_SCRIPTS.filter((script) => script.test(word)).length > 1;

function isName(path: Path): boolean {
  return SHOWN_NAMES.has(String(path.at(-1))) || path.at(-2) === 'aliases';
}
