import type { Address } from './address.ts';
import type { Notes } from './notes.ts';
import type { Part } from './part.ts';
import { toPins } from './pins.ts';
import { toFocus } from './reach.ts';

/** What a step did, for whoever puts it into words. `ids` are actors. */
export type StepName =
  | { kind: 'hide' | 'show' | 'only' | 'pin' | 'unpin' | 'choose' | 'tie' | 'many' | 'note'; ids: string[] }
  | { kind: 'focus'; ids: string[]; steps: number }
  | { kind: 'view'; view: NonNullable<Address['view']> }
  | { kind: 'part'; part: Part }
  | { kind: 'collapse' | 'expand'; ids: string[] }
  | { kind: 'day'; day: string | undefined }
  | {
      kind:
        | 'groupBy'
        | 'showAll'
        | 'unfocus'
        | 'close'
        | 'issues'
        | 'legend'
        | 'scenario'
        | 'panel'
        | 'measure'
        | 'open';
    };

interface Seen {
  address: Address;
  notes: Notes;
}
/** More fields than this change at once only where another picture is opened. */
const MOST_AT_ONCE = 6;

/** What leads from one picture to another; of several things the one that the reader would name. */
export function stepName(before: Seen, after: Seen): StepName {
  const [was, is] = [before.address, after.address];
  const fields = Object.keys({ ...was, ...is }) as (keyof Address)[];
  const changed = new Set(fields.filter((field) => String(was[field] ?? '') !== String(is[field] ?? '')));
  if (changed.size > MOST_AT_ONCE) return { kind: 'open' };
  if (changed.has('issues')) return { kind: 'issues' };
  if (changed.has('groupBy')) return { kind: 'groupBy' };
  if (changed.has('focus')) {
    const focus = toFocus(is.focus);
    return focus ? { kind: 'focus', ids: [focus.id], steps: focus.steps } : { kind: 'unfocus' };
  }
  if (changed.has('collapsed')) {
    const closed = added(was.collapsed, is.collapsed);
    return closed.length > 0
      ? { kind: 'collapse', ids: closed }
      : { kind: 'expand', ids: added(is.collapsed, was.collapsed) };
  }
  if (changed.has('only')) return is.only ? { kind: 'only', ids: is.only } : { kind: 'showAll' };
  if (changed.has('part')) return is.part ? { kind: 'part', part: is.part } : { kind: 'showAll' };
  if (changed.has('without')) {
    const gone = added(was.without, is.without);
    if (gone.length > 0) return { kind: 'hide', ids: gone };
    return is.without ? { kind: 'show', ids: added(is.without, was.without) } : { kind: 'showAll' };
  }
  if (changed.has('pins')) {
    const moved = added(was.pins, is.pins);
    return moved.length > 0
      ? { kind: 'pin', ids: [...toPins(moved).keys()] }
      : { kind: 'unpin', ids: [...toPins(added(is.pins, was.pins)).keys()] };
  }
  if (changed.has('hide')) return { kind: 'legend' };
  if (changed.has('assume') || changed.has('round') || changed.has('fixedPoint')) return { kind: 'scenario' };
  if (changed.has('asOf')) return { kind: 'day', day: is.asOf };
  if (changed.has('view')) return { kind: 'view', view: is.view ?? 'picture' };
  if (changed.has('many') && is.many) return { kind: 'many', ids: is.many };
  if (changed.has('selected') || changed.has('many')) {
    const ids = is.selected?.split('~') ?? [];
    return ids.length > 0 ? { kind: ids.length > 1 ? 'tie' : 'choose', ids } : { kind: 'close' };
  }
  if (changed.has('panel')) return { kind: 'panel' };
  if (changed.size > 0) return { kind: 'measure' };
  return { kind: 'note', ids: noted(before.notes, after.notes) };
}

const added = (before: readonly string[] = [], after: readonly string[] = []): string[] =>
  after.filter((item) => !before.includes(item));

const noted = (before: Notes, after: Notes): string[] =>
  Object.keys({ ...before, ...after }).filter((id) => before[id] !== after[id]);
