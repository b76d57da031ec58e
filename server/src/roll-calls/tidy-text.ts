/** What Windows-1252 has from 0x80 to 0x9F; blanks where it has nothing. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * One line of text: every run of white space and control characters is one blank. Those of U+0080 to U+009F are what
 * Windows has there, quotation marks and dashes: others were never meant.
 */
export function tidyText(text: string): string {
  return text
    .replace(/[\u0080-\u009F]/g, (character) => WINDOWS[character.charCodeAt(0) - 0x80] ?? ' ')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/**
 * Without the escapes that an export has left behind: `\` and `\"` stood for quotation marks, and what follows a tab
 * belongs to other columns.
 */
export function withoutStrayBackslashes(text: string): string {
  const [own = ''] = text.split('\t');
  const quoted = own.replace(/\\+"*/g, '"').replace(/"{2,}/g, '"');
  const isOdd = (quoted.split('"').length - 1) % 2 === 1;
  return isOdd ? quoted.replace(/"$/, '') : quoted;
}

/** At most `longest` characters, cut between words, with an ellipsis where something is missing. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '');
  const blank = cut.lastIndexOf(' ');
  return `${cut.slice(0, blank > longest / 2 ? blank : cut.length)}…`;
}
