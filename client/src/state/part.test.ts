import { expect, it } from 'vitest';
import { partOf } from './part.ts';

/** Two apart: a ring of three, and a row of four that is named later; no tie leads from one to the other. */
const tie = ([source = '', target = '']: string) => ({ source, target });
const TIES = ['ab', 'bc', 'ca', 'xy', 'yw', 'wz'].map(tie);
const ids = (found: Set<string>) => [...found].sort().join('');

it('finds who is tied to anybody', () => expect(ids(partOf(TIES, 'TIED'))).toBe('abcwxyz'));
it('finds the largest part, though another has as many ties', () => expect(ids(partOf(TIES, 'LARGEST'))).toBe('wxyz'));
it('takes the first by its ids of parts of one size', () => {
  expect(ids(partOf(['yz', 'ba'].map(tie), 'LARGEST'))).toBe('ab');
});
it('finds nobody where there is no tie', () => {
  expect(partOf([], 'TIED').size + partOf([], 'LARGEST').size).toBe(0);
});
