import { expect, test } from 'vitest';
import { expectFault, type Fault } from '../../../test/intake/expect-fault.ts';
import { changed, input, SMALL_WORLD, withEntry } from '../../../test/intake/small-world.ts';
import { validateBundles } from '../validate-bundles.ts';

const TEXT: Fault[] = [
  ['duplicate key', changed('iso3: RUS', 'iso3: RUS, name: Rus'), '3 name: Rus }', 'DUPLICATE_KEY', ''],
  ['tab', changed('  - { id: france, type', '\t- { id: france, type'), '4 \t- {', 'TAB', ''],
  ['unclosed bracket', changed('statements: [st-2] }', 'statements: [st-2 }'), '29 }', 'SYNTAX', ''],
  ['two documents', `${SMALL_WORLD}---\nstancegraph: 1\n`, '30 ---', 'SYNTAX', ''],
  ['YAML 1.1', `%YAML 1.1\n---\n${SMALL_WORLD}`, '1 %YAML', 'SYNTAX', ''],
  ['a tag', changed('title: A meeting', 'title: !js A meeting'), '19 !js', 'SYNTAX', ''],
  ['empty', '', '1 ', 'EMPTY_FILE', ''],
  ['only a mark and blanks', '\uFEFF \r\n', '1 ', 'EMPTY_FILE', ''],
  ['UTF-16', Buffer.from(`\uFEFF${SMALL_WORLD}`, 'utf16le'), '1 ', 'ENCODING', ''],
  ['Latin-1', Buffer.from(changed('A Minister', 'Häkkänen'), 'latin1'), '1 stance', 'ENCODING', ''],
  ['binary', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]), '1 ', 'BINARY', ''],
  ['unknown alias', changed('title: A meeting', 'title: *x'), '1 stance', 'SYNTAX', ''],
  ['a bomb of aliases', bomb(), '1 x0', 'ALIASES', ''],
  ['deep nesting', `stancegraph: ${'['.repeat(20_000)}`, '1 [', 'TOO_DEEP', ''],
];

test.each(TEXT)('%s', (_name, text, at, code, path) => {
  expectFault(text, at, code, path);
});

test('a byte order mark and Windows line ends change nothing', () => {
  const text = `\uFEFF${SMALL_WORLD.replaceAll('\n', '\r\n')}`;
  expect(validateBundles([input(text)]).problems).toEqual([]);
  expect(validateBundles([{ name: 'world.yaml', text: Buffer.from(text) }]).problems).toEqual([]);
});

test('a text over the limit is refused before it is parsed', () => {
  const [problem] = validateBundles([input(SMALL_WORLD)], { maxBytes: 1000 }).problems;
  expect(problem).toMatchObject({ code: 'TOO_LARGE', line: 1, column: 1 });
});

test('a file that cannot be read does not make the ids in it unknown to the others', () => {
  const broken = input('stancegraph: 1\nactors: [{ id: spain, type: COUNTRY, name: "Spain }]\n', 'broken.yaml');
  const referring = input(withEntry('memberships', '{ actor: spain, of: alliance, status: MEMBER }'));
  const { problems } = validateBundles([broken, referring]);
  expect(problems.map(({ file, code }) => [file, code])).toEqual([['broken.yaml', 'SYNTAX']]);
});

function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, level) => `x${level + 1}: &x${level + 1} [${`*x${level},`.repeat(9)}]`);
  return `x0: &x0 [lol]\n${levels.join('\n')}\n`;
}
