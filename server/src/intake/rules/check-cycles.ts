import { problemAt } from '../problem.ts';
import { findCycles } from './find-cycles.ts';
import type { Situation } from './rule.ts';

/** An issue is not part of itself, through however many others. */
export function checkPartOf({ stage, report }: Situation): void {
  const touched = new Map(stage.touched.map(({ id, draft }) => [id, draft]));
  const issues = [...touched].filter(([, { kind }]) => kind === 'issue').map(([id]) => id);
  const partOf = (id: string) =>
    [stage.findLive('issue', id)?.record.partOf].filter((whole) => typeof whole === 'string');
  for (const cycle of findCycles(issues, partOf)) {
    const draft = cycle.map((id) => touched.get(id)).find((found) => found !== undefined);
    if (!draft) continue;
    const place = { ...draft.place, path: [...draft.place.path, 'partOf'] };
    const around = [...cycle, cycle[0]].join(' -> ');
    report(problemAt(place, 'CYCLE', `an issue is part of itself: ${around}`, 'leave one "partOf" of them out'));
  }
}

/**
 * Positions that wait for each other are allowed (the what-if answers who moves first), but said:
 * a condition met by positions on an issue on which positions depend on that condition.
 */
export function checkDeadlocks({ stage, warn }: Situation): void {
  const touched = new Map(stage.touched.map(({ id, draft }) => [id, draft]));
  const touches = [...touched.values()].some(({ kind }) => kind === 'stance' || kind === 'condition');
  if (!touches) return;
  const next = new Map<string, Set<string>>();
  const link = (from: string, to: string) => next.set(from, (next.get(from) ?? new Set()).add(to));
  for (const { record } of stage.live('stance')) {
    for (const { all } of record.clauses) for (const { condition } of all) link(`issue ${record.issue}`, condition);
  }
  for (const { record } of stage.live('condition')) {
    for (const { issue } of record.metBy) link(record.id, `issue ${issue}`);
  }
  for (const cycle of findCycles(next.keys(), (node) => next.get(node) ?? [])) {
    const draft = cycle.map((id) => touched.get(id)).find((found) => found !== undefined);
    if (!draft) continue;
    const message = `positions wait for each other: ${[...cycle, cycle[0]].join(' -> ')}`;
    warn(
      problemAt(
        draft.place,
        'DEADLOCK',
        message,
        'a what-if shows who moves if all expect it; nothing needs to change',
      ),
    );
  }
}
