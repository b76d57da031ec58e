import { legendOf } from './legend.ts';
import type { Picture } from './picture.ts';
import { ENGLISH, type Telling } from './words.ts';

const MOST_NAMES = 25;

/**
 * The picture in sentences, for who does not see it: how large it is, who stands where, who hangs on conditions. Of more
 * than 25 in one position only the first by name are told.
 */
export function pictureInWords(picture: Picture, words: Telling = ENGLISH): string {
  const { positions, ties, conditional } = legendOf(picture, words);
  const groups = new Set(picture.nodes.flatMap(({ community }) => community ?? []));
  const size = words.size(picture.nodes.length, picture.edges.length, groups.size);
  const told = (label: string, nodes: readonly { label: string }[]) => `${label}: ${listed(nodes, words)}.`;
  const stand = positions.map(({ key, label }) =>
    told(
      label,
      picture.nodes.filter((node) => (node.position ?? 'UNKNOWN') === key),
    ),
  );
  const signs = ties.map(({ label, count }) => `${label}: ${count}`).join(', ');
  const hang = picture.nodes.filter((node) => node.conditional);
  return [size, `${signs}.`, ...stand, ...(hang.length > 0 ? [told(conditional.label, hang)] : [])].join(' ');
}

function listed(nodes: readonly { label: string }[], words: Telling): string {
  const names = nodes.map(({ label }) => label).sort((a, b) => a.localeCompare(b, 'en'));
  const rest = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(', ') + (rest > 0 ? ` ${words.more(rest)}` : '');
}
