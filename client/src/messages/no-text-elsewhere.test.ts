import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Attributes that a reader sees or hears. */
const SAID = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'label', 'description', 'alt', 'help']);
const hasWords = (text: string) => /\p{L}{2}/u.test(text);

/** Texts that stand in the source of a component, with their lines. */
function textsIn(source: string): string[] {
  const file = ts.createSourceFile('x.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = literalOf(node);
    if (text !== null && hasWords(text)) {
      found.push(`${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${text.trim()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Between tags, in braces between tags, or in an attribute that is said. */
function literalOf(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return node.text;
  if (!ts.isStringLiteral(node) && !ts.isNoSubstitutionTemplateLiteral(node) && !ts.isTemplateExpression(node))
    return null;
  let parent = node.parent;
  // A choice between texts is a text.
  while (ts.isConditionalExpression(parent) || ts.isParenthesizedExpression(parent)) parent = parent.parent;
  const text = ts.isTemplateExpression(node)
    ? [node.head, ...node.templateSpans.map(({ literal }) => literal)].map((part) => part.text).join(' ')
    : node.text;
  const holder = ts.isJsxExpression(parent) ? parent.parent : parent;
  if (ts.isJsxAttribute(holder)) return SAID.has(holder.name.getText()) ? text : null;
  return ts.isJsxExpression(parent) ? text : null;
}

it('sees text between tags, in braces, and in what is read aloud', () => {
  const seen = (source: string) => textsIn(`const x = ${source};`).length;
  expect(
    ['<p>Hello</p>', "<p>{'Hello'}</p>", '<p>{a ? `Hello` : null}</p>', '<a aria-label="Hello" />'].map(seen),
  ).toEqual([1, 1, 1, 1]);
  expect(["<p>{t('a.b')}</p>", '<p>· {x}</p>', '<a className="ab" />', "<p hidden={x === 'ab'} />"].map(seen)).toEqual([
    0, 0, 0, 0,
  ]);
});

const FILES = readdirSync(new URL('..', import.meta.url), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.tsx'),
);
it('stands nowhere but in the messages', () => {
  expect(FILES.length).toBeGreaterThan(50);
  const texts = FILES.flatMap((name) =>
    textsIn(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')).map((text) => `${name}:${text}`),
  );
  expect(texts).toEqual([]);
});
