import type { Picture } from '@stancegraph/drawing';
import { useMemo } from 'react';
import type { Many } from '../canvas/Canvas.tsx';
import type { Address } from '../state/address.ts';

/** The several that are chosen, and the ties among them. */
export const useMany = ({ many }: Address, picture: Picture): Many =>
  useMemo(() => {
    const ids = new Set(many);
    const inside = picture.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
    return { ids: many ?? [], ties: inside.map(({ source, target }) => [source, target] as const) };
  }, [many, picture]);
