import { ENGLISH } from '@stancegraph/drawing';
import type { CitedSource, CitedStatement } from './citations.ts';
import type { ConditionDrift } from './condition-drift.ts';
import type { Drift } from './drift.ts';
import type { StanceDrift } from './stance-drift.ts';
import type { StatementDrift } from './statement-drift.ts';

/** A line of drift and what it rests on. */
export interface DriftLine {
  text: string;
  /** Sentence by sentence, each with its source. */
  sentences: { text: string; source: CitedSource | null }[];
}

/** All rows of a drift as lines for people, and for each list cut short how many more there are. */
export function driftInWords({ stances, conditions, statements }: Drift): DriftLine[] {
  return [
    ...stances.rows.map(stanceLine),
    ...moreOf(stances, 'stances'),
    ...conditions.rows.map(conditionLine),
    ...moreOf(conditions, 'conditions'),
    ...statements.rows.map(statementLine),
    ...moreOf(statements, 'statements'),
  ];
}

function stanceLine({ actor, issue, kinds, from, to, validFrom, learnedAt, ...under }: StanceDrift): DriftLine {
  const clauses = kinds.some((kind) => kind.startsWith('CONDITION_'));
  const change =
    from === to && clauses ? `${positionOf(to)}, under other conditions` : `${positionOf(from)} → ${positionOf(to)}`;
  const parts = [
    `${actor.name} on “${issue.name}”: ${change}`,
    ...(validFrom === null ? [] : [`since ${validFrom}`]),
    ...(learnedAt === null ? [] : [`recorded on ${dayOf(learnedAt)}`]),
    ...under.because.map(({ name }) => `because of “${name}”`),
    ...under.corrections.map(({ id, reason }) => `${id} was taken back: ${reason === '' ? 'no reason given' : reason}`),
  ];
  return { text: parts.join(', '), sentences: under.statements.map(toSentence) };
}

function conditionLine({ condition, from, to, validFrom, learnedAt, source }: ConditionDrift): DriftLine {
  const parts = [
    `“${condition.name}”: ${from.toLowerCase()} → ${to.toLowerCase()}`,
    ...(validFrom === null ? [] : [`since ${validFrom}`]),
    ...(learnedAt === null ? [] : [`recorded on ${dayOf(learnedAt)}`]),
  ];
  return { text: parts.join(', '), sentences: source ? [{ text: '', source }] : [] };
}

function statementLine({ change, actor, issue, position, learnedAt, statement }: StatementDrift): DriftLine {
  const done = change === 'ADDED' ? 'recorded' : 'taken back';
  return {
    text: `${actor.name} on “${issue.name}”: a statement (${positionOf(position)}) was ${done} on ${dayOf(learnedAt)}`,
    sentences: statement ? [toSentence(statement)] : [],
  };
}

const toSentence = ({ text, date, locator, source }: CitedStatement) => ({
  text: [`${date}: ${text === null ? 'no text' : `“${text}”`}`, ...(locator === null ? [] : [locator])].join(', '),
  source,
});

function moreOf({ total, rows }: { total: number; rows: readonly unknown[] }, what: string): DriftLine[] {
  return total > rows.length ? [{ text: `and ${total - rows.length} more ${what}`, sentences: [] }] : [];
}

const positionOf = (position: StanceDrift['from']): string =>
  position === null ? 'not known' : ENGLISH.positions[position].toLowerCase();
const dayOf = (instant: string): string => instant.slice(0, 'YYYY-MM-DD'.length);
