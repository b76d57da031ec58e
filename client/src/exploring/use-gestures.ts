import { useMemo } from 'react';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';
import { choosing, focusing, hiding, toggledMany } from '../state/exploring.ts';
import { type Place, toPins, withPin } from '../state/pins.ts';

/** What is done to actors in the picture itself, by pointer or key. */
export interface Gestures {
  onToggle: (id: string) => void;
  onBox: (ids: string[]) => void;
  /** These and nobody else, or these as well. */
  onLasso: (ids: string[], asWell: boolean) => void;
  onHide: (id: string) => void;
  /** Focus on it, or off it again. */
  onFocus: (id: string) => void;
  /** Hold it where it stands, or let it go. */
  onPin: (id: string, place: Place) => void;
  onPlace: (id: string, place: Place) => void;
}

/** @param members whom the nodes stand for that are collapsed groups: what is done to one is done to all of them */
export const useGestures = (
  address: Address,
  change: ChangeAddress,
  members: ReadonlyMap<string, readonly string[]>,
): Gestures =>
  useMemo(() => {
    const actors = (ids: readonly string[]) => ids.flatMap((id) => members.get(id) ?? [id]);
    const choose = (ids: readonly string[], asWell: boolean) =>
      change(choosing([...((asWell && address.many) || []), ...actors(ids)]));
    return {
      onToggle: (id) => {
        const group = members.get(id);
        change(group ? choosing([...(address.many ?? []), ...group]) : toggledMany(address, id));
      },
      onBox: (ids) => choose(ids, true),
      onLasso: choose,
      onHide: (id) => change(hiding(address, actors([id]))),
      onFocus: (id) => change(focusing(address, id)),
      onPin: (id, place) =>
        change({ pins: withPin(address.pins, id, toPins(address.pins).has(id) ? undefined : place) }),
      onPlace: (id, place) => change({ pins: withPin(address.pins, id, place) }, { ongoing: `place ${id}` }),
    };
  }, [address, change, members]);
