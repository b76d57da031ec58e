import type { Picture } from './picture.ts';

/** A small picture with everything in it: the named world of this package's tests. */
export const samplePicture: Picture = {
  nodes: [
    {
      id: 'france',
      label: 'France',
      type: 'COUNTRY',
      position: 'SUPPORT',
      conditional: false,
      community: 0,
      x: 0,
      y: 0,
    },
    {
      id: 'uk',
      label: 'United Kingdom',
      type: 'COUNTRY',
      position: 'UNDECIDED',
      conditional: true,
      community: 0,
      x: 8,
      y: 2,
    },
    {
      id: 'nato',
      label: 'NATO',
      type: 'ORGANISATION',
      position: null,
      conditional: false,
      community: null,
      x: 0,
      y: 14,
    },
    {
      id: 'russia',
      label: 'Russia',
      type: 'COUNTRY',
      position: 'OPPOSE',
      conditional: true,
      community: 1,
      x: -14,
      y: 3,
    },
    {
      id: 'healey',
      label: 'John Healey',
      type: 'OFFICIAL',
      position: 'LEAN_SUPPORT',
      conditional: false,
      community: 1,
      x: -16,
      y: 10,
    },
  ],
  edges: [
    { source: 'france', target: 'uk', weight: 0.5, verdict: 'agree' },
    { source: 'russia', target: 'france', weight: -1, verdict: 'differ' },
  ],
};
