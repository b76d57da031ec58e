import { describe, expect, it } from 'vitest';
import { plain, safeAddress } from './plain.ts';

describe('a text of somebody', () => {
  it('is one line, without what turns text around, moves a cursor or is no XML', () => {
    expect(plain('a\u202Eb\n\tc\u0000d\u001B[2J\uD800', 90)).toBe('ab c d [2J');
  });

  it('is cut at a space where there is one', () => {
    expect(plain('so many words', 10)).toBe('so many…');
    expect(plain('x'.repeat(300), 10)).toBe(`${'x'.repeat(9)}…`);
  });

  it('stands isolated where it runs from right to left', () => {
    expect(plain('עברית', 90)).toBe('\u2068עברית\u2069');
  });
});

describe('an address', () => {
  it.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'no address', ''])(
    'is none that may be followed: %s',
    (url) => expect(safeAddress(url)).toBeNull(),
  );

  it('is written in ASCII, without what would end an attribute or a link', () => {
    expect(safeAddress('https://example.org/"><b>\u202E')).toBe('https://example.org/%22%3E%3Cb%3E%E2%80%AE');
  });
});
