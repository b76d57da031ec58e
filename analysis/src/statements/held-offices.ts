import { toInstant } from '../time/day-number.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { isVisible } from '../world/visibility.ts';

/** For whom somebody speaks (a world index), in which half-open period of day numbers. */
export interface HeldOffice {
  actor: number;
  from: number;
  to: number;
}

/** All known offices by who holds them. */
export function officesByHolder({ offices }: WorldIndex, knownOn: string | null): Map<number, HeldOffice[]> {
  const instant = knownOn === null ? null : toInstant(knownOn);
  const byHolder = new Map<number, HeldOffice[]>();
  offices.subject.forEach((holder, i) => {
    const actor = offices.object[i] ?? -1;
    if (holder < 0 || actor < 0 || !isVisible(offices, i, instant)) return;
    const office = { actor, from: offices.from[i] ?? 0, to: offices.to[i] ?? 0 };
    const known = byHolder.get(holder);
    if (known === undefined) byHolder.set(holder, [office]);
    else known.push(office);
  });
  return byHolder;
}

export function officesOn(offices: ReadonlyMap<number, HeldOffice[]>, holder: number, day: number): HeldOffice[] {
  return (offices.get(holder) ?? []).filter(({ from, to }) => from <= day && to > day);
}

/**
 * For whom somebody is heard on a day: up to those who represent nobody; where one on the way has a word of its own, not
 * for that one nor beyond. Who represents nobody is heard for itself.
 */
export function spokenFor(
  offices: ReadonlyMap<number, HeldOffice[]>,
  speaker: number,
  day: number,
  hasOwnWord: (actor: number) => boolean,
): Set<number> {
  const heard = new Set<number>();
  climb(speaker, []);
  return heard;

  function climb(who: number, path: readonly number[]): void {
    if (path.includes(who) || (path.length > 0 && hasOwnWord(who))) return;
    const held = officesOn(offices, who, day);
    if (held.length === 0) heard.add(who);
    for (const office of held) climb(office.actor, [...path, who]);
  }
}
