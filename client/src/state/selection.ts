import type { Selection } from '@stancegraph/canvas';

export type { Selection };

/** In the address: `russia`, `france~russia`. Ids are slugs without `~`, so it can part the two ends. */
export function toSelection(text: string | undefined): Selection | null {
  if (!text) return null;
  const [a, b, ...rest] = text.split('~');
  if (!a || rest.length > 0) return null;
  if (b === undefined) return { kind: 'node', id: a };
  if (!b || a === b) return null;
  return a < b ? { kind: 'tie', source: a, target: b } : { kind: 'tie', source: b, target: a };
}

export const fromSelection = (selection: Selection | null): string | undefined => {
  if (!selection) return undefined;
  return selection.kind === 'node' ? selection.id : `${selection.source}~${selection.target}`;
};
