import { periodCoversIfAsked } from './holds-on-day.ts';
import { visible } from './visible.ts';

/** Who belongs; OBSERVER, EXCLUDED and LEFT do not. */
export const BELONGS = ['MEMBER', 'PARTICIPANT'] as const;

/** The MEMBER_OF relationship is one of belonging, visible, and holds on `$asOf` where a day is asked for. */
export function belongs(variable: string): string {
  const statuses = BELONGS.map((status) => `'${status}'`).join(', ');
  return `${variable}.status IN [${statuses}] AND ${visible(variable)} AND ${periodCoversIfAsked(variable)}`;
}
