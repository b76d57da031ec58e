/** Text broken at spaces into at most `most` lines of at most `widest` characters; what does not fit ends in an ellipsis. */
export function wrapped(text: string, widest: number, most: number): string[] {
  const words = text.split(/\s+/u).filter((word) => word.length > 0);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= widest)
      lines[lines.length - 1] = `${last} ${word}`;
    else if (lines.length <= most) lines.push(word);
    else break;
  }
  const shown = lines.slice(0, most).map((line) => (lengthOf(line) > widest ? ellipsis(line, widest) : line));
  const last = shown.at(-1);
  if (lines.length > most && last !== undefined) shown[shown.length - 1] = ellipsis(last, widest);
  return shown;
}

const lengthOf = (text: string): number => [...text].length;
const ellipsis = (line: string, widest: number): string =>
  line.endsWith('…') ? line : `${[...line].slice(0, widest - 1).join('')}…`;
