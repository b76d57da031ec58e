export { type EmbeddedOptions, openEmbedded } from './embedded/open.ts';
export { EMPTY_REVISION } from './empty-revision.ts';
export * from './errors.ts';
export type * from './port.ts';
