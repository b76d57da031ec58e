import type { Picture } from '@stancegraph/drawing';
import { useMemo } from 'react';
import type { Many } from '../canvas/Canvas.tsx';
import type { Address } from '../state/address.ts';
import { shownTies } from '../state/exploring.ts';
import type { Hidden } from '../state/hidden.ts';
import { shortestPath, wayAround } from '../state/shortest-path.ts';

/** The several that are chosen, and what stands out with them: of two the ways between them, of more the ties among them. */
export const useMany = (
  { many }: Address,
  picture: Picture,
  hidden: Hidden,
  members: ReadonlyMap<string, readonly string[]>,
): Many =>
  useMemo(() => {
    // Who is in a collapsed group stands out by it.
    const standIn = new Map([...members].flatMap(([group, all]) => all.map((id) => [id, group] as const)));
    const ids = [...new Set((many ?? []).map((id) => standIn.get(id) ?? id))];
    const ties = shownTies(picture, hidden);
    const [from, to, ...others] = ids;
    const lit =
      from && to && others.length === 0
        ? [...(shortestPath(ties, from, to) ?? []), ...(wayAround(ties, from, to) ?? [])]
        : ties.filter(({ source, target }) => ids.includes(source) && ids.includes(target));
    return { ids, ties: lit.map(({ source, target }) => [source, target] as const) };
  }, [many, picture, hidden, members]);
