import { expect, it } from 'vitest';
import { fromSelection, toSelection } from './selection.ts';

it.each([
  ['russia', { kind: 'node', id: 'russia' }],
  ['russia~france', { kind: 'tie', source: 'france', target: 'russia' }],
  ['a~b~c', null],
  ['a~', null],
  ['a~a', null],
  [undefined, null],
])('reads %s', (text, selection) => expect(toSelection(text)).toEqual(selection));

it('writes a tie with its ends in order', () => {
  expect(fromSelection(toSelection('russia~france'))).toBe('france~russia');
  expect(fromSelection(null)).toBeUndefined();
});
