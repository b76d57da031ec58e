/** Runs of `length` consecutive words that both texts hold, whatever their case and punctuation. */
export function listCopiedRuns(text: string, original: string, length: number): string[] {
  const theirs = new Set(runsOf(original, length));
  return [...new Set(runsOf(text, length))].filter((run) => theirs.has(run));
}

function runsOf(text: string, length: number): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(' '));
}
