import type { Clause } from '@stancegraph/analysis';
import type { Place } from '../problem.ts';
import type { Entry } from '../shape/collections.ts';
import { type Draft, draft, refer, referAll, toSet } from './draft.ts';
import { toPeriod } from './period.ts';

export function draftStance(entry: Entry<'stances'>, place: Place): Draft[] {
  const period = toPeriod(entry);
  const from = period.from ?? '';
  const identity = {
    kind: 'stance' as const,
    id: entry.id ?? `${entry.actor}.${entry.issue}.${from}`,
    hasDefaultId: entry.id === undefined,
    place,
  };
  const clauses = (entry.if ?? []).map(toClause);
  const content = {
    actor: entry.actor,
    issue: entry.issue,
    position: entry.position,
    ...period,
    from,
    confidence: entry.confidence ?? null,
    summary: entry.summary ?? null,
    clauses,
    statements: toSet(entry.statements),
  };
  const conditions = (entry.if ?? []).flatMap(({ all }, index) =>
    all.map((literal, place) =>
      typeof literal === 'string'
        ? refer('condition', literal, 'if', index, 'all', place)
        : refer('condition', literal.not, 'if', index, 'all', place, 'not'),
    ),
  );
  const references = [
    refer('actor', entry.actor, 'actor'),
    refer('issue', entry.issue, 'issue'),
    ...conditions,
    ...referAll('statement', entry.statements, 'statements'),
  ];
  return [draft(identity, content, references)];
}

/** The order of clauses decides, that of the literals within one does not. */
function toClause(written: NonNullable<Entry<'stances'>['if']>[number]): Clause {
  const all = written.all.map((literal) =>
    typeof literal === 'string' ? { condition: literal, not: false } : { condition: literal.not, not: true },
  );
  all.sort((a, b) => (a.condition < b.condition || (a.condition === b.condition && !a.not && b.not) ? -1 : 1));
  return { all, then: written.then };
}
