import type { PictureNode } from './picture.ts';
import { wrapped } from './wrapped.ts';

const WIDEST = 18;
const MOST_LINES = 2;

/** A label broken at spaces into at most two lines of about 18 characters; what does not fit ends in an ellipsis. */
export const labelLines = (label: string): string[] => wrapped(label, WIDEST, MOST_LINES);

/** The lines under a node: its mark before the first, after the last what the reader has done to it. */
export function markedLabel({
  label,
  mark,
  pinned,
  noted,
}: Pick<PictureNode, 'label' | 'mark' | 'pinned' | 'noted'>): string[] {
  const lines = labelLines(label);
  const last = lines.length - 1;
  return lines.map((line, at) =>
    [
      ...(mark && at === 0 ? [mark.sign] : []),
      line,
      ...(pinned && at === last ? ['◉'] : []),
      ...(noted && at === last ? ['✎'] : []),
    ].join(' '),
  );
}
