import { expect, it } from 'vitest';
import { compareCodePoints, orderKey } from './code-point-order.ts';

it.each([
  ['', 'a', -1],
  ['a', 'a', 0],
  ['Z', 'a', -1],
  ['a', 'ab', -1],
  ['\uFF5E', '😀', -1],
  ['\uD7FF', '\uE000', -1],
  ['😀', '😀a', -1],
  ['é', 'z', 1],
])('compares %j with %j: %i', (a, b, expected) => {
  expect(Math.sign(compareCodePoints(a, b))).toBe(expected);
  expect(Math.sign(compareCodePoints(b, a))).toBe(-expected || 0);
});

it('writes what lies from U+D7FF up as a mark and six hex digits', () => {
  expect(orderKey('Zoë')).toBe('Zoë');
  expect(orderKey('a😀\uFF5E')).toBe('a\uD7FF01f600\uD7FF00ff5e');
});
