import type { OrganisationKind, Position } from '@stancegraph/analysis';

/** How a DNA database becomes a bundle; all have defaults that fit DNA's own statement type. */
export interface DnaOptions {
  /** The statement type to take; one at a time. */
  type?: string;
  /** The variables that name organisations, persons and concepts, short texts all; null: none. */
  organisation?: string | null;
  person?: string | null;
  concept?: string;
  /** The variable that holds the position: boolean, integer, or short text with `positions`. */
  qualifier?: string;
  /** Whose positions they are; by default the organisations', with the person as who says so. */
  actors?: 'organisations' | 'persons';
  /** The integers that mean full opposition and full support; left out: what occurs. */
  scale?: { from: number; to: number };
  /** What each short text of the qualifier means. */
  positions?: ReadonlyMap<string, Position>;
  /** What the values of the attribute "Type" mean, beyond those that bear the name of a kind. */
  kinds?: ReadonlyMap<string, OrganisationKind>;
  /** Stands before every id; empty: none, so that the file speaks of actors that the graph has. Left out: the file's name. */
  prefix?: string;
  /** Carries the wording of the statements over; off by default, for it is mostly others' copyright. */
  quotes?: boolean;
}

export const DEFAULTS = {
  type: 'DNA Statement',
  organisation: 'organization',
  person: 'person',
  concept: 'concept',
  qualifier: 'agreement',
  actors: 'organisations',
} as const;
