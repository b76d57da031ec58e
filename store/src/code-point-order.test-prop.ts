import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareCodePoints, orderKey } from './code-point-order.ts';

/** Around every border that UTF-16 draws, and whatever else there is. */
const border = fc.constantFrom('', 'a', '\uD7FE', '\uD7FF', '\uE000', '\uFFFF', '\u{10000}', '\u{10FFFF}', '00d7ff');
const text = fc.array(fc.oneof(border, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 4 });
const texts = text.map((parts) => parts.join(''));
/** UTF-8 keeps the order of code points. */
const byBytes = (a: string, b: string) => Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)));

test('compares as the UTF-8 bytes do', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      expect(Math.sign(compareCodePoints(a, b))).toBe(byBytes(a, b));
    }),
  );
});

test('order keys compare by UTF-16 units and by bytes as their texts do by code point', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const [x, y] = [orderKey(a), orderKey(b)];
      expect(x < y ? -1 : x > y ? 1 : 0).toBe(byBytes(a, b));
      expect(byBytes(x, y)).toBe(byBytes(a, b));
    }),
  );
});
