/** Compares strings by code point; `<` of JavaScript compares UTF-16 units, which differs beyond U+FFFF. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above all single units. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

const MARK = '\uD7FF';

/**
 * A key whose order is the code-point order of `text` whichever way an engine compares: Neo4j orders by code point but
 * its `<` compares UTF-16 units. Everything from U+D7FF (unassigned) up is written as that mark and six hex digits.
 */
export function orderKey(text: string): string {
  return text.replace(/[\uD7FF-\u{10FFFF}]/gu, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return MARK + codePoint.toString(16).padStart(6, '0');
  });
}
