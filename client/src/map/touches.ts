import type { MapTie } from '../state/map-picture.ts';
import { fromSelection, type Selection } from '../state/selection.ts';

/** Whether a tie is what is chosen, or one of what is chosen; without a choice all are. */
export const touches = ({ id, actor, issue }: MapTie, lit: Selection | null): boolean =>
  lit === null || (lit.kind === 'tie' ? fromSelection(lit) === id : lit.id === actor.id || lit.id === issue.id);
