import { type Picture, POSITION_ORDER } from '@stancegraph/drawing';
import type { Messages } from '../messages/messages.ts';
import { h } from './element.ts';
import { positionSign } from './sign.ts';

const MOST = 500;

/** Who stands where, by position, for whoever does not see the picture or would rather read. */
export function actorList(picture: Picture, messages: Messages, onSelect: (id: string) => void): HTMLElement {
  const { words, conditional } = messages;
  const groups = [...POSITION_ORDER, null].map((position) => ({
    position,
    label: position ? words.positions[position] : words.unknown,
    nodes: picture.nodes
      .filter((node) => node.position === position)
      .sort((a, b) => (a.label < b.label ? -1 : 1))
      .slice(0, MOST),
  }));
  const actor = (node: Picture['nodes'][number]) => {
    const button = h('button', { type: 'button', class: 'actor' }, h('bdi', {}, node.label));
    button.addEventListener('click', () => onSelect(node.id));
    return h('li', {}, button, node.conditional ? ` (${conditional})` : null);
  };
  const groupItem = ({ position, label, nodes }: (typeof groups)[number]) =>
    h('li', {}, positionSign(position), ` ${label} (${nodes.length})`, h('ul', {}, ...nodes.map(actor)));
  return h('ul', { class: 'groups' }, ...groups.filter(({ nodes }) => nodes.length > 0).map(groupItem));
}
