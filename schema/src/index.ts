export * as bundleShapes from './bundle.ts';
export { type Bundle, bundle } from './bundle.ts';
export { bundleJsonSchema } from './bundle-json-schema.ts';
export { sdl } from './sdl.ts';
