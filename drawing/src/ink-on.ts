import { contrast } from './contrast.ts';

const [BLACK, WHITE] = ['#000000', '#ffffff'];

/** Black or white, whichever reads better on a colour: 4.5:1 at least, as one of the two always does. */
export const inkOn = (fill: string): string => (contrast(fill, BLACK) >= contrast(fill, WHITE) ? BLACK : WHITE);
