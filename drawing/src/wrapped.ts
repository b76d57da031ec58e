/** Turn text around, or are not seen at all; joiners stay, which scripts and emoji need. */
const UNSEEN = /[\u200b\u2060\ufeff\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
/** More marks on one letter than any script writes would run over what stands above. */
const STACKED = /(\p{Mn}{3})\p{Mn}+/gu;

/** Text broken at spaces into at most `most` lines of at most `widest` characters; what does not fit ends in an ellipsis. */
export function wrapped(text: string, widest: number, most: number): string[] {
  const plain = text.replace(UNSEEN, '').replace(STACKED, '$1');
  const words = plain.split(/\s+/u).filter((word) => word.length > 0);
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
