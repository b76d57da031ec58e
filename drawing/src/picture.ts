import type { ActorType, Position } from '@stancegraph/analysis';

/** A network as it is drawn: with its names, and with places in units of a node's radius. Plain data. */
export interface Picture {
  nodes: readonly PictureNode[];
  edges: readonly PictureEdge[];
}

export interface PictureNode {
  id: string;
  label: string;
  type: ActorType | 'ISSUE';
  /** Over all issues of the network (see `summaryPosition`); null: none is known. */
  position: Position | null;
  /** Whether a stance hangs on conditions. */
  conditional: boolean;
  community: number | null;
  /** Where it is to stand out (it moved, it is new): a sign before its name, and what that means. */
  mark?: PictureMark | undefined;
  x: number;
  y: number;
}

export interface PictureMark {
  sign: string;
  label: string;
}

export interface PictureEdge {
  source: string;
  target: string;
  /** Positive: they agree; negative: they differ. */
  weight: number;
}
