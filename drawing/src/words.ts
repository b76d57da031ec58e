import type { Position } from '@stancegraph/analysis';

/** Every word that the picture shows; pass others for another language. */
export interface Words {
  positions: Record<Position, string>;
  unknown: string;
  agree: string;
  differ: string;
  /** Ties that say nothing of agreement. */
  neither: string;
  country: string;
  organisation: string;
  official: string;
  issue: string;
  /** Of a node whose stance hangs on conditions. */
  conditional: string;
  group: (number: number, size: number) => string;
}

/** What a picture is told with, beside what it shows. */
export interface Telling extends Words {
  /** Who is not a member of an organisation. */
  outside: (organisation: string) => string;
  size: (nodes: number, ties: number, groups: number) => string;
  /** After the first names of a long list. */
  more: (count: number) => string;
}

export const ENGLISH: Telling = {
  positions: {
    SUPPORT: 'Supports',
    LEAN_SUPPORT: 'Leans to support',
    NEUTRAL: 'Neutral',
    LEAN_OPPOSE: 'Leans to oppose',
    OPPOSE: 'Opposes',
    UNDECIDED: 'Undecided',
  },
  unknown: 'Position not known',
  agree: 'Agree',
  differ: 'Differ',
  neither: 'Spoke of the same',
  country: 'Country',
  organisation: 'Organisation',
  official: 'Official',
  issue: 'Issue',
  conditional: 'Depends on a condition',
  outside: (organisation) => `Not in ${organisation}`,
  group: (number, size) => `Group ${number}, ${size} actors`,
  size: (nodes, ties, groups) => `A network of ${nodes} actors in ${groups} groups with ${ties} ties.`,
  more: (count) => `and ${count} more`,
};
