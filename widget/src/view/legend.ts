import { legendOf, type Picture } from '@stancegraph/drawing';
import type { Messages } from '../messages/messages.ts';
import { h } from './element.ts';
import { lineSign, positionSign, ringSign } from './sign.ts';

/** What the signs mean and how many of each there are. */
export function legendList(picture: Picture, { words, legend: label }: Messages): HTMLElement {
  const { positions, ties, conditional } = legendOf(picture, words);
  const entry = (sign: SVGElement, text: string, count: number) => h('li', {}, sign, `${text} (${count})`);
  return h(
    'ul',
    { class: 'legend', 'aria-label': label },
    ...positions.map(({ key, label, count }) => entry(positionSign(key === 'UNKNOWN' ? null : key), label, count)),
    ...ties.map(({ key, label, count }) => entry(lineSign(key), label, count)),
    conditional.count > 0 ? entry(ringSign(), conditional.label, conditional.count) : null,
  );
}
