export const STATUSES = ['MET', 'UNMET'] as const;
export const POSITIONS = ['SUPPORT', 'LEAN_SUPPORT', 'NEUTRAL', 'LEAN_OPPOSE', 'OPPOSE', 'UNDECIDED'] as const;
export type Status = (typeof STATUSES)[number];
export type Position = (typeof POSITIONS)[number];

/** An assumption as the API takes it. */
export type Assumption =
  | { condition: { id: string; status: Status } }
  | { position: { actor: string; issue: string; position: Position } };

const SLUG = '[a-z0-9][a-z0-9._-]*';
/** An assumption in the address: `un-mandate:MET`, `united-states~us-support:SUPPORT`. */
export const ASSUMPTION = new RegExp(`^(${SLUG}:(${STATUSES.join('|')})|${SLUG}~${SLUG}:(${POSITIONS.join('|')}))$`);

/** What an assumption is about: a condition's id, or an actor's and an issue's. */
export const subjectOf = (text: string): string => text.slice(0, text.indexOf(':'));
const assumedIn = (text: string): string => text.slice(text.indexOf(':') + 1);

/** Of several assumptions about one thing only the last is left. */
export const lastOfEach = (assume: readonly string[]): string[] =>
  assume.filter((text, at) => assume.findLastIndex((other) => subjectOf(other) === subjectOf(text)) === at);

/** One assumption set, changed, or (null) taken back; undefined where none is left. */
export function withAssumption(
  assume: readonly string[] | undefined,
  subject: string,
  value: Status | Position | null,
): string[] | undefined {
  const others = (assume ?? []).filter((text) => subjectOf(text) !== subject);
  const next = value === null ? others : [...others, `${subject}:${value}`];
  return next.length === 0 ? undefined : next;
}

/** What is assumed of a condition or of an actor on an issue; null: nothing. */
export function assumedOf(assume: readonly string[] | undefined, subject: string): string | null {
  const found = assume?.find((text) => subjectOf(text) === subject);
  return found === undefined ? null : assumedIn(found);
}

export const toAssumptions = (assume: readonly string[]): Assumption[] => assume.flatMap(toAssumption);

export function toAssumption(text: string): Assumption[] {
  const [id = '', issue] = subjectOf(text).split('~');
  const value = assumedIn(text);
  if (issue === undefined) return STATUSES.flatMap((status) => (status === value ? { condition: { id, status } } : []));
  return POSITIONS.flatMap((position) => (position === value ? { position: { actor: id, issue, position } } : []));
}

/** Whether an address shows the network as it would be. */
export const isScenario = ({ assume, fixedPoint }: { assume?: unknown; fixedPoint?: unknown }): boolean =>
  assume !== undefined || fixedPoint === 'GREATEST';

/** The change of an address that goes back to what is. */
export const AS_IT_IS = { assume: undefined, fixedPoint: undefined, round: undefined };
