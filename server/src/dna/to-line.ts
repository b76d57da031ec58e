const LONGEST = 500;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a bundle must not hold
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f]|\p{Surrogate}/gu;

/** A text as one line that a bundle can hold: no control characters, at most 500 characters. */
export function toLine(text: string): string {
  const line = text.replace(UNPRINTABLE, ' ').replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${cut(line, LONGEST - 1)}…`;
}

/** The same for texts of several lines. */
export function toText(text: string, longest: number): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(UNPRINTABLE, (mark) => (/[\n\t]/.test(mark) ? mark : ' '))
    .trim();
  return clean.length <= longest ? clean : `${cut(clean, longest - 1)}…`;
}

/** Never through the middle of a character. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/\p{Surrogate}$/u, '');
}
