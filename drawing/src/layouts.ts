/** The rules by which a picture can be laid out. */
export const LAYOUTS = ['FORCE', 'CIRCLE', 'CONCENTRIC', 'POSITIONS'] as const;
export type Layout = (typeof LAYOUTS)[number];
