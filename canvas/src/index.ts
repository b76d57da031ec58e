export { createGraph } from './create-graph.ts';
export { listenToDrag, placeOf } from './drag.ts';
export { type CanvasKeys, listenToKeys } from './keyboard.ts';
export { listenToPointer } from './pointer.ts';
export type { Selection } from './selection.ts';
export { showMany } from './show-many.ts';
export { showPicture } from './show-picture.ts';
export { showSelection } from './show-selection.ts';
export { fitAll, isAllInView, publishView, reveal, zoomBy } from './view.ts';
