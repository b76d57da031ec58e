export * from './analysis-error.ts';
export * from './conditions/evaluate.ts';
export * from './level/roll-up.ts';
export * from './model.ts';
export * from './network/coalition-network.ts';
export * from './network/statements-under.ts';
export * from './network-model.ts';
export { indexWorld, type WorldIndex } from './world/index-world.ts';
export { type Picture, type PictureTime, pictureAt } from './world/picture-at.ts';
