import type { Actor, Clause, Condition, Issue, MetBy, Position, Stance, World } from '@stancegraph/analysis';

const ACTORS = 500;
const ISSUES = 20;
const CONDITIONS = 1_000;
export const SIZE = { stances: ACTORS * ISSUES, conditions: CONDITIONS };
const LEARNED = { recordedAt: '2025-01-01T00:00:00.000Z', retractedAt: null, retractReason: null };
const STORED: readonly Position[] = [
  'SUPPORT',
  'LEAN_SUPPORT',
  'NEUTRAL',
  'LEAN_OPPOSE',
  'OPPOSE',
  'UNDECIDED',
  'UNDECIDED',
];

/** How far conditions reach: over how many topics issues are divided, and how many stances in a hundred are conditional. */
export interface Entanglement {
  topics: number;
  conditional: number;
}

/**
 * An invented world of 10,000 stances and 1,000 conditions. Stances hang on conditions of their own topic; a third of those
 * is given, a third asks one to three named actors, a third asks for at least 80 to 129 of everybody on an issue. One
 * literal in twenty has a `not`. Deterministic.
 */
export function conditionalWorld({ topics, conditional }: Entanglement): World {
  const draw = below();
  const actor = (i: number) => `actor-${String(i).padStart(3, '0')}`;
  const issue = (i: number) => `issue-${String(i).padStart(2, '0')}`;
  const condition = (i: number) => `condition-${String(i).padStart(4, '0')}`;
  const each = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
  // Issue i and condition i belong to topic i modulo `topics`.
  const clause = (topic: number): Clause => ({
    all: each(1 + draw(2), () => ({ condition: condition(within(topic, CONDITIONS)), not: draw(20) === 0 })),
    then: draw(3) === 0 ? 'LEAN_SUPPORT' : 'SUPPORT',
  });
  const within = (topic: number, count: number) => topic + topics * draw(Math.floor(count / topics));
  const stances = each(ACTORS * ISSUES, (i) => {
    const clauses = draw(100) < conditional ? each(1 + draw(2), () => clause((i % ISSUES) % topics)) : [];
    const position =
      clauses.length > 0 ? (['UNDECIDED', 'LEAN_OPPOSE'] as const)[draw(2)] : STORED[draw(STORED.length)];
    return toStance(actor(Math.floor(i / ISSUES)), issue(i % ISSUES), position ?? 'UNDECIDED', clauses);
  });
  const conditions = each(CONDITIONS, (i) => {
    const kind = Math.floor(i / topics) % 3;
    const named = kind === 1;
    const asked: MetBy = {
      issue: issue(within(i % topics, ISSUES)),
      position: 'SUPPORT',
      atLeast: named ? 1 : 80 + draw(50),
      actors: named ? [...new Set(each(1 + draw(3), () => actor(draw(ACTORS))))] : [],
      membersOf: null,
    };
    return toCondition(condition(i), kind === 0 ? [] : [asked]);
  });
  return {
    actors: each(ACTORS, (i) => toActor(actor(i))),
    issues: each(ISSUES, (i) => toIssue(issue(i))),
    offices: [],
    memberships: [],
    conditions,
    stances,
  };
}

function toStance(actor: string, issue: string, position: Position, clauses: Clause[]): Stance {
  const rest = { to: null, precision: 'DAY', confidence: null, summary: null } as const;
  return {
    ...LEARNED,
    ...rest,
    id: `${actor}.${issue}`,
    actor,
    issue,
    position,
    from: '2025-01-01',
    clauses,
    statements: [],
  };
}

function toCondition(id: string, metBy: MetBy[]): Condition {
  return { ...LEARNED, id, title: id, summary: null, metBy, statuses: [] };
}

function toActor(id: string): Actor {
  const rest = { aliases: [], wikidata: null, iso2: null, iso3: null, kind: null, anonymous: false };
  return { ...LEARNED, ...rest, id, type: 'COUNTRY', name: id };
}

function toIssue(id: string): Issue {
  return { ...LEARNED, id, title: id, question: `${id}?`, topics: [], partOf: null };
}

/** Whole numbers below a bound, from the Lehmer generator of Park and Miller 1988. */
function below(): (bound: number) => number {
  let state = 20250410;
  return (bound) => {
    state = (state * 48271) % 2147483647;
    return state % bound;
  };
}
