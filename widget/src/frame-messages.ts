import type { StanceError, StanceReady, StanceSelection, StanceStale, Theme } from './events.ts';

/** What a frame tells the page around it. */
export type FrameMessage =
  | { stancegraph: 1; type: 'height'; height: number }
  | { stancegraph: 1; type: 'ready'; detail: StanceReady }
  | { stancegraph: 1; type: 'select'; detail: StanceSelection | null }
  | { stancegraph: 1; type: 'error'; detail: StanceError }
  | { stancegraph: 1; type: 'stale'; detail: StanceStale };

/** What the page around a frame may tell it. */
export type HostMessage =
  | { stancegraph: 1; type: 'select'; selection: StanceSelection | null }
  | { stancegraph: 1; type: 'fit' }
  | { stancegraph: 1; type: 'theme'; theme: Theme };

/** Whether a message is one of ours, whoever sent it. */
export const isOurs = (data: unknown): data is { stancegraph: 1; type: string } =>
  typeof data === 'object' && data !== null && 'stancegraph' in data && data.stancegraph === 1 && 'type' in data;

export const LEAST_HEIGHT = 160;
export const MOST_HEIGHT = 4000;
