import { expect, test } from 'vitest';
import { readJson } from './read-json.ts';

test.each([
  ['a trailing comma', '{\n  "a": 1,\n}', 'SYNTAX', 3, 1],
  ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 'SYNTAX', 3, 3],
  ['an open list', '{ "a": [1, 2', 'SYNTAX', 1, 13],
  ['a comment', '// no\n{}', 'SYNTAX', 1, 1],
  ['a second value', '{}\n{}', 'SYNTAX', 2, 1],
  ['NaN', '{ "a": NaN }', 'SYNTAX', 1, 8],
  ['a duplicate key', '{ "a": 1,\n  "a": 2 }', 'DUPLICATE_KEY', 2, 3],
  ['deep nesting', '['.repeat(200_000), 'TOO_DEEP', 1, 1],
])('%s', (_, text, code, line, column) => {
  expect(readJson('x.json', text).problems).toMatchObject([{ code, line, column }]);
});

test('values come as JSON.parse gives them, a key named __proto__ included', () => {
  const text = '{"a": [1, -2.5e3, "x\\u00e9", null, true, {}], "__proto__": {"b": 1}}';
  expect(JSON.stringify(readJson('x.json', text).value)).toBe(JSON.stringify(JSON.parse(text)));
});

test('a path is found at its value, at its key, or at the deepest part that is there', () => {
  const { file } = readJson('x.json', '{\n  "list": [\n    { "id": "x" }\n  ]\n}');
  expect(file.locate(['list', 0, 'id'])).toEqual({ line: 3, column: 13 });
  expect(file.locate(['list', 0, 'id'], true)).toEqual({ line: 3, column: 7 });
  expect(file.locate(['list', 0, 'name'])).toEqual({ line: 3, column: 5 });
  expect(file.locate(['nothing'])).toEqual({ line: 1, column: 1 });
});
