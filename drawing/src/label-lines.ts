const WIDEST = 18;
const MOST_LINES = 2;

/** A label broken at spaces into at most two lines of about 18 characters; what does not fit ends in an ellipsis. */
export function labelLines(label: string): string[] {
  const words = label.split(/\s+/u).filter((word) => word.length > 0);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= WIDEST)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, MOST_LINES).map(shorten);
  const last = shown.at(-1);
  if (lines.length > MOST_LINES && last !== undefined) shown[shown.length - 1] = ellipsis(last);
  return shown;
}

const lengthOf = (text: string): number => [...text].length;
const shorten = (line: string): string => (lengthOf(line) > WIDEST ? ellipsis(line) : line);
const ellipsis = (line: string): string => (line.endsWith('…') ? line : `${[...line].slice(0, WIDEST - 1).join('')}…`);
