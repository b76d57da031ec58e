import type { ActorType, Position, Verdict } from '@stancegraph/analysis';

/** A network as it is drawn: with its names, and with places in units of a node's radius. Plain data. */
export interface Picture {
  nodes: readonly PictureNode[];
  edges: readonly PictureEdge[];
  /** What the groups are, by a node's `community`; left out: communities, which have numbers. */
  groups?: readonly PictureGroup[] | undefined;
}

export interface PictureGroup {
  /** Unique, and the same on all days; see `NodeGroup` of the API. */
  key: string;
  label: string;
}

export interface PictureNode {
  id: string;
  label: string;
  /** GROUP: several, drawn as one. */
  type: ActorType | 'ISSUE' | 'GROUP';
  /** Over all issues of the network (see `summaryPosition`); null: none is known. */
  position: Position | null;
  /** Whether a stance hangs on conditions. */
  conditional: boolean;
  /** Index of its group. */
  community: number | null;
  /** Where it is to stand out (it moved, it is new): a sign before its name, and what that means. */
  mark?: PictureMark | undefined;
  /** Whether the reader has put it where it is, and whether a note stands beside it. */
  pinned?: boolean | undefined;
  noted?: boolean | undefined;
  x: number;
  y: number;
}

export interface PictureMark {
  sign: string;
  label: string;
}

export type TieVerdict = Lowercase<Verdict>;

/** The API's word as the drawing's. */
export const toTieVerdict = (verdict: Verdict): TieVerdict => verdict.toLowerCase() as TieVerdict;

export interface PictureEdge {
  source: string;
  target: string;
  weight: number;
  /** What the tie says of the two. */
  verdict: TieVerdict;
  /** Whether the tie is missing from too many networks of redrawn sources to be trusted. */
  unsure?: boolean;
}
