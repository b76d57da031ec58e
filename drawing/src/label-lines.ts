import type { PictureNode } from './picture.ts';
import { wrapped } from './wrapped.ts';

const WIDEST = 18;
const MOST_LINES = 2;

/** A label broken at spaces into at most two lines of about 18 characters; what does not fit ends in an ellipsis. */
export const labelLines = (label: string): string[] => wrapped(label, WIDEST, MOST_LINES);

/** The lines under a node, its mark before the first. */
export function markedLabel({ label, mark }: Pick<PictureNode, 'label' | 'mark'>): string[] {
  const [first = '', ...rest] = labelLines(label);
  return mark ? [`${mark.sign} ${first}`, ...rest] : labelLines(label);
}
