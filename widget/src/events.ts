/** What is chosen: an actor (or issue) by id, or a tie by its two ends, the smaller id first. */
export type StanceSelection = { kind: 'node'; id: string } | { kind: 'tie'; source: string; target: string };

export interface StanceReady {
  /** How many actors (or issues) and ties the picture has. */
  nodes: number;
  ties: number;
  /** The day that is shown, `YYYY-MM-DD`. */
  asOf: string;
  graphRevision: string;
  /** SHA-256 of the numbers under the picture, 64 hex digits: give it as `hash` to see later whether they changed. */
  hash: string;
  /** Against the attribute `hash`; null where there is none. */
  state: 'AS_PICTURED' | 'CHANGED' | null;
}

export interface StanceError {
  /** `OFFLINE`, or a code of the server: `BAD_USER_INPUT`, `NOT_FOUND`, `TOO_COMPLEX`, `UNAVAILABLE`, `INTERNAL`. */
  code: string;
  message: string;
}

export type Position = 'SUPPORT' | 'LEAN_SUPPORT' | 'NEUTRAL' | 'LEAN_OPPOSE' | 'OPPOSE' | 'UNDECIDED';

/** The network is not as it was when `hash` was taken. */
export interface StanceStale {
  /** DRIFTED: as the graph knew it then, it has that hash; the others: it never had, or by another version's count. */
  verdict: 'DRIFTED' | 'DIFFERENT_VERSION' | 'UNKNOWN_HASH';
  /** The instant since which it drifted, ISO; null where it did not. */
  since: string | null;
  /** Whose stance changed on what, the first hundred; null: none was known. */
  changed: {
    actor: { id: string; name: string };
    issue: { id: string; name: string };
    from: Position | null;
    to: Position | null;
  }[];
}

/** All four bubble and cross shadow roots; none can be cancelled. */
export interface StanceNetworkEventMap {
  'stance-select': CustomEvent<StanceSelection | null>;
  'stance-ready': CustomEvent<StanceReady>;
  'stance-error': CustomEvent<StanceError>;
  'stance-stale': CustomEvent<StanceStale>;
}

export type Theme = 'light' | 'dark' | 'print' | 'auto';
export type Mode = 'interactive' | 'static';
