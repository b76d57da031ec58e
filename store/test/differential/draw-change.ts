import { KINDS, type Records } from '@stancegraph/analysis';
import type { Draw } from './draw.ts';
import { drawPeriod, drawRecorded, drawText } from './draw-values.ts';
import { drawWorld, type Everything } from './draw-world.ts';

/** Some of the records as another draw has them: what a correction would write. */
export function drawChanged(draw: Draw, before: Everything): Everything {
  const other = drawWorld(draw);
  const known = new Set(KINDS.flatMap((kind) => before[kind].map(({ id }) => id)));
  const stays = <K extends 'actor' | 'issue' | 'source'>(kind: K): Records[K][] =>
    other[kind].filter(({ id }) => known.has(id));
  return {
    actor: stays('actor').filter(() => draw.chance(0.4)),
    issue: stays('issue')
      .filter(() => draw.chance(0.4))
      .map((issue) => ({ ...issue, partOf: issue.partOf !== null && known.has(issue.partOf) ? issue.partOf : null })),
    source: stays('source').filter(() => draw.chance(0.4)),
    condition: before.condition.filter(() => draw.chance(0.4)).map((record) => ({ ...record, ...drawRecorded(draw) })),
    office: before.office.filter(() => draw.chance(0.4)).map((record) => ({ ...record, ...drawPeriod(draw) })),
    membership: before.membership
      .filter(() => draw.chance(0.4))
      .map((record) => ({ ...record, ...drawRecorded(draw) })),
    event: before.event
      .filter(() => draw.chance(0.4))
      .map((record) => ({ ...record, about: record.about.slice(1), participants: [...record.participants].reverse() })),
    statement: before.statement
      .filter(() => draw.chance(0.4))
      .map((record) => ({ ...record, summary: draw.maybe(() => drawText(draw)), ...drawRecorded(draw) })),
    claim: before.claim
      .filter(() => draw.chance(0.4))
      .map((record) => ({ ...record, among: record.among.slice(0, 1) })),
    stance: before.stance
      .filter(() => draw.chance(0.4))
      .map((record) => ({ ...record, clauses: record.clauses.slice(1), statements: record.statements.slice(0, 1) })),
  };
}

/** What stands after records were replaced by those of the same id. */
export function replaced(before: Everything, changed: Everything): Everything {
  const of = <K extends keyof Records>(kind: K): Records[K][] => {
    const byId = new Map(changed[kind].map((record) => [record.id, record]));
    return before[kind].map((record) => byId.get(record.id) ?? record);
  };
  return {
    actor: of('actor'),
    issue: of('issue'),
    condition: of('condition'),
    source: of('source'),
    office: of('office'),
    membership: of('membership'),
    event: of('event'),
    statement: of('statement'),
    claim: of('claim'),
    stance: of('stance'),
  };
}
