export * from './model.ts';
export * from './network-model.ts';
