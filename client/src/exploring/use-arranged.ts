import type { Picture, Words } from '@stancegraph/drawing';
import { useMemo } from 'react';
import type { Network } from '../data/picture-query.ts';
import { notesOf, useTrail } from '../shell/trail-store.ts';
import type { Address } from '../state/address.ts';
import { arranged, shownIds } from '../state/exploring.ts';
import { collapsedPicture } from '../state/grouping.ts';
import type { Hidden } from '../state/hidden.ts';
import type { Notes } from '../state/notes.ts';
import { pinned, toPins } from '../state/pins.ts';

export interface Arranged {
  network: Network;
  picture: Picture;
  /** The picture with collapsed groups as one node each, and whom these stand for. */
  drawn: Picture;
  members: ReadonlyMap<string, readonly string[]>;
  /** Who is in them. */
  shown: ReadonlySet<string>;
  /** Changes when the view is to be fitted anew. */
  ground: unknown;
}

/** Network and picture as the reader has arranged them: what all views show. */
export function useArranged(
  network: Network | undefined,
  picture: Picture | null,
  hidden: Hidden,
  address: Address,
  words: Words,
): Arranged | null {
  const { without, only, part, focus, pins, collapsed, normalization } = address;
  const notes = notesOf(useTrail());
  const shown = useMemo(
    () => (picture ? shownIds(picture, hidden, { without, only, part, focus }) : null),
    [picture, hidden, without, only, part, focus],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new object for each picture, part and focus is its whole point
  const ground = useMemo(() => ({}), [network, focus, only, part]);
  return useMemo(() => {
    if (!network || !picture || !shown) return null;
    const some =
      shown.size === network.nodes.length
        ? network
        : {
            ...network,
            nodes: network.nodes.filter(({ entity }) => shown.has(entity.id)),
            edges: network.edges.filter(({ source, target }) => shown.has(source.id) && shown.has(target.id)),
          };
    const left = withNotes(arranged(picture, shown, pins), notes);
    const folded = collapsedPicture(left, { collapsed, normalization }, words);
    const drawn = folded.picture === left ? left : pinned(folded.picture, toPins(pins));
    return { network: some, picture: left, drawn, members: folded.members, shown, ground };
  }, [network, picture, shown, pins, notes, ground, collapsed, normalization, words]);
}

/** A sign for who has a note. */
const withNotes = (picture: Picture, notes: Notes): Picture =>
  Object.keys(notes).length === 0
    ? picture
    : { ...picture, nodes: picture.nodes.map((node) => (notes[node.id] ? { ...node, noted: true } : node)) };
