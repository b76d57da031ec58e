import type { MapPicture } from './map-picture.ts';

/** Where a key leads from a name: up and down in its column, across to the first it is tied to; null: nowhere. */
export function mapStep({ actors, issues, ties }: MapPicture, from: string, key: string): string | null {
  const isActor = actors.some(({ id }) => id === from);
  const column = isActor ? actors : issues;
  const at = column.findIndex(({ id }) => id === from);
  if (key === 'ArrowUp') return column[Math.max(0, at - 1)]?.id ?? null;
  if (key === 'ArrowDown') return column[Math.min(column.length - 1, at + 1)]?.id ?? null;
  if (key === 'Home') return column[0]?.id ?? null;
  if (key === 'End') return column.at(-1)?.id ?? null;
  if (key === 'ArrowRight' && isActor) return ties.find(({ actor }) => actor.id === from)?.issue.id ?? null;
  if (key === 'ArrowLeft' && !isActor) return ties.find(({ issue }) => issue.id === from)?.actor.id ?? null;
  return null;
}
