import type { Snapshot } from '../snapshot/snapshot.ts';

export interface Named {
  id: string;
  name: string;
}

export const namedIn =
  (snapshot: Snapshot) =>
  (id: string): Named => ({ id, name: snapshot.nameOf(id) });
