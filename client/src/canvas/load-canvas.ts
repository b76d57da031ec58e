/** The part that draws the picture: fetched as soon as an address shows one, beside its answer, and by no other page. */
export const loadCanvas = () => import('./ThinnedCanvas.tsx');
