import { POSITIONS, type Position } from './scenario.ts';

const SLUG = '[a-z0-9][a-z0-9._-]*';
/** A goal in the address: issue, position, how many, who among them: `own-troops:SUPPORT:3`, `own-troops:SUPPORT::france~poland`. */
export const GOAL = new RegExp(`^${SLUG}:(${POSITIONS.join('|')}):([1-9]\\d{0,4})?(:${SLUG}(~${SLUG}){0,19})?$`);

export interface Goal {
  issue: string;
  position: Position;
  atLeast: number | null;
  include: string[];
}

/** Null for none, or none that can be read. */
export function toGoal(text: string | undefined): Goal | null {
  if (text === undefined || !GOAL.test(text)) return null;
  const [issue = '', named, count = '', who = ''] = text.split(':');
  const position = POSITIONS.find((known) => known === named);
  if (!position) return null;
  return { issue, position, atLeast: count === '' ? null : Number(count), include: who === '' ? [] : who.split('~') };
}

export const fromGoal = ({ issue, position, atLeast, include }: Goal): string =>
  `${issue}:${position}:${atLeast ?? ''}${include.length > 0 ? `:${include.join('~')}` : ''}`;

/** Whether it asks for anybody: until then there is nothing to search for. */
export const isWhole = ({ atLeast, include }: Goal): boolean => atLeast !== null || include.length > 0;
