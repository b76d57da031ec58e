import type { Picture, PictureEdge } from '@stancegraph/drawing';
import type { Address } from './address.ts';
import { isGroupId, membersOf } from './grouping.ts';
import { type Hidden, isTieHidden, visibleIds } from './hidden.ts';
import { partOf } from './part.ts';
import { pinned, toPins } from './pins.ts';
import { neighbours, reachedFrom, toFocus } from './reach.ts';

type Explored = Pick<Address, 'without' | 'only' | 'part' | 'focus' | 'pins'>;

/** Whom the reader has left in the picture. A part and a focus go through the ties that are shown only. */
export function shownIds(picture: Picture, hidden: Hidden, { without, only, part, focus }: Explored): Set<string> {
  const away = new Set(without);
  const left = only && new Set(only);
  const shown = new Set(
    picture.nodes.map((node) => node.id).filter((id) => !away.has(id) && (left === undefined || left.has(id))),
  );
  const about = toFocus(focus);
  if (!part && !about) return shown;
  const ties = shownTies(picture, hidden).filter(({ source, target }) => shown.has(source) && shown.has(target));
  if (part) {
    const inPart = partOf(ties, part);
    for (const id of shown) if (!inPart.has(id)) shown.delete(id);
  }
  const from = about ? focused(picture, shown, about.id) : [];
  return about && from.length > 0 ? reachedFrom(neighbours(ties), from, about.steps) : shown;
}

/** Whom of those shown a focus is on: an actor, or all in a group. */
const focused = (picture: Picture, shown: ReadonlySet<string>, id: string): string[] =>
  isGroupId(id) ? membersOf(picture, shown, id).map((node) => node.id) : [id].filter((actor) => shown.has(actor));

/** The ties that the legend leaves of a picture. */
export function shownTies(picture: Picture, hidden: Hidden): PictureEdge[] {
  const visible = visibleIds(picture, hidden);
  return picture.edges.filter(
    ({ source, target, verdict }) => visible.has(source) && visible.has(target) && !isTieHidden(verdict, hidden),
  );
}

/** The picture as the reader has arranged it: without who is hidden, with who is pinned in its place. */
export function arranged(picture: Picture, shown: ReadonlySet<string>, pins?: Address['pins']): Picture {
  if (shown.size === picture.nodes.length) return pinned(picture, toPins(pins));
  return pinned(
    {
      ...picture,
      nodes: picture.nodes.filter(({ id }) => shown.has(id)),
      edges: picture.edges.filter(({ source, target }) => shown.has(source) && shown.has(target)),
    },
    toPins(pins),
  );
}

type Patch = { [Field in keyof Address]?: Address[Field] | undefined };

/** These taken out of the picture; what was chosen among them is chosen no more. */
export function hiding(address: Address, ids: readonly string[]): Patch {
  const gone = new Set(ids);
  const focus = toFocus(address.focus);
  return {
    without: listed([...(address.without ?? []), ...ids]),
    ...(address.selected?.split('~').some((id) => gone.has(id)) && { selected: undefined }),
    ...(address.many && { many: listed(address.many.filter((id) => !gone.has(id))) }),
    ...(focus && gone.has(focus.id) && { focus: undefined }),
  };
}

/** These in the picture again, or added to what is left of it. `shown`: who is in it now. */
export function showing(address: Address, ids: readonly string[], shown: ReadonlySet<string>): Patch {
  const back = new Set(ids);
  const left = address.only || address.part || address.focus ? listed([...shown, ...ids]) : undefined;
  return {
    without: listed((address.without ?? []).filter((id) => !back.has(id))),
    only: left,
    part: undefined,
    focus: undefined,
  };
}

export const SHOW_ALL = { without: undefined, only: undefined, part: undefined, focus: undefined } satisfies Patch;

/** On this actor or group and whom it is tied to, or off it again. */
export const focusing = ({ focus }: Pick<Address, 'focus'>, id: string): Patch => ({
  focus: toFocus(focus)?.id === id ? undefined : `${id}:1`,
});

/** Nobody but these. */
export const onlyThese = (ids: readonly string[]): Patch => ({ ...SHOW_ALL, only: listed(ids) });

/**
 * One more or one less of several that are chosen together. A single one is chosen in the usual way; one chosen in the
 * usual way is the first of several.
 */
export function toggledMany({ selected, many }: Address, id: string): Patch {
  const before = many ?? (selected && !selected.includes('~') ? [selected] : []);
  const after = before.includes(id) ? before.filter((other) => other !== id) : [...before, id];
  return choosing(after);
}

/** Several chosen together; one is chosen in the usual way. */
export const choosing = (ids: readonly string[]): Patch =>
  ids.length > 1 ? { many: [...new Set(ids)], selected: undefined } : { many: undefined, selected: ids[0] };

/** Each once, in order; undefined for none: as it stands in the address. */
function listed(ids: readonly string[]): string[] | undefined {
  const list = [...new Set(ids)].sort();
  return list.length > 0 ? list : undefined;
}
