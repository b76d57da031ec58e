import { findEntry } from '../conditions/entries.ts';
import type { Evaluation } from '../conditions/evaluate.ts';
import { representedEntries } from '../conditions/represented-entries.ts';
import type { Level } from '../network-model.ts';
import type { WorldIndex } from '../world/index-world.ts';
import type { Picture } from '../world/picture-at.ts';

/** A picture as it is evaluated under what is taken as given. */
export interface Scene {
  index: WorldIndex;
  picture: Picture;
  evaluation: Evaluation;
}

/** The entries an actor's position comes from, ascending. */
export function entriesUnder({ picture, evaluation }: Scene, level: Level, actor: number, issue: number): number[] {
  if (level === 'REPRESENTED') return representedEntries(picture, evaluation.entries, actor, issue);
  const own = findEntry(evaluation.entries, actor, issue);
  return own < 0 ? [] : [own];
}
