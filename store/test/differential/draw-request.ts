import { KINDS, type Kind } from '@stancegraph/analysis';
import type { Filters, Key, ListRequest, Orders, Relations, Window } from '../../src/index.ts';
import { DAY_1 } from '../contract/records.ts';
import type { Draw } from './draw.ts';
import { drawDay, drawKnownOn, drawText } from './draw-values.ts';
import type { Everything } from './draw-world.ts';
import { PASSES } from './reference/filters.ts';
import { PARENTS } from './reference/relations.ts';

const ORDERS: { [K in Kind]: readonly Orders[K][] } = {
  actor: ['name', 'id'],
  issue: ['title', 'id'],
  office: ['from', 'id'],
  membership: ['from', 'id'],
  stance: ['from', 'confidence', 'id'],
  statement: ['date', 'id'],
  claim: ['date', 'id'],
  condition: ['title', 'id'],
  source: ['publishedOn', 'title', 'id'],
  event: ['startsOn', 'id'],
};

/** A request for every kind alone and under each of its relations. */
export function drawLists(draw: Draw, all: Everything): ListRequest<Kind>[] {
  return KINDS.flatMap((kind) => {
    const relations = Object.keys(PARENTS[kind]) as Relations[Kind][];
    return [undefined, ...relations].map((relation) => drawList(draw, all, kind, relation));
  });
}

function drawList(draw: Draw, all: Everything, kind: Kind, relation: Relations[Kind] | undefined): ListRequest<Kind> {
  const by = draw.of<Orders[Kind]>(ORDERS[kind]);
  return {
    kind,
    ...(relation === undefined ? {} : { of: { relation, ids: drawIds(draw, all) } }),
    filter: drawFilter(draw, all, kind),
    ...drawKnownOn(draw),
    order: { by, descending: draw.chance(0.5) },
    window: drawWindow(draw, all, kind, by),
  };
}

/** Ids of any kind, some twice, some of nobody. */
export function drawIds(draw: Draw, all: Everything): string[] {
  const known = KINDS.flatMap((kind) => all[kind].map(({ id }) => id));
  const some = draw.some(known, 12);
  return [...some, ...some.slice(0, 1), 'nobody', "' OR 1=1 //"];
}

function drawFilter(draw: Draw, all: Everything, kind: Kind): Filters[Kind] {
  const names = draw.some(Object.keys(PASSES[kind]), draw.of([0, 1, 1, 2]));
  return Object.fromEntries(names.map((name) => [name, drawFilterValue(draw, all, kind, name)]));
}

function drawFilterValue(draw: Draw, all: Everything, kind: Kind, name: string): unknown {
  if (['asOf', 'from', 'to'].includes(name)) return drawDay(draw);
  if (['conditional', 'metByPositions'].includes(name)) return draw.chance(0.5);
  if (name === 'confidenceAtLeast') return draw.of([0, 0.1, 0.5, 0.75, 1]);
  return draw.some([...new Set(valuesOf(all, kind, name))], 4);
}

/** Values of a list filter that occur, and one that does not. */
function valuesOf(all: Everything, kind: Kind, name: string): string[] {
  const occurring: Readonly<Record<string, readonly (string | null)[]>> = {
    ids: all[kind].map(({ id }) => id),
    types: all.actor.map(({ type }) => type),
    kinds: kind === 'statement' ? all.statement.map((record) => record.kind) : all.actor.map((record) => record.kind),
    memberOf: all.membership.map(({ of }) => of),
    onIssues: all.issue.map(({ id }) => id),
    topics: [...all.issue.flatMap(({ topics }) => topics), '-'],
    statuses: all.membership.map(({ status }) => status),
    actors: all.actor.map(({ id }) => id),
    by: all.claim.map(({ by }) => by),
    issues: all.issue.map(({ id }) => id),
    positions: all.stance.map(({ position }) => position),
    sources: all.source.map(({ id }) => id),
    excludeSources: all.source.map(({ id }) => id),
    directness: all.statement.map(({ directness }) => directness),
    reliability: [...all.source.map(({ reliability }) => reliability), 'NOT_JUDGED'],
    publishers: all.source.map(({ publisher }) => publisher),
  };
  const values = occurring[name];
  if (!values) throw new Error(`The filter ${name} of ${kind} is not drawn.`);
  return [...values.filter((value) => value !== null), '$nothing'];
}

function drawWindow(draw: Draw, all: Everything, kind: Kind, by: Orders[Kind]): Window {
  const key = () => drawKey(draw, all, kind, by);
  return {
    limit: draw.of([1, 2, 3, 1000]),
    ...(draw.chance(0.4) ? { after: key() } : {}),
    ...(draw.chance(0.3) ? { before: key() } : {}),
    ...(draw.chance(0.4) ? { backward: true } : {}),
  };
}

/** Where a record stands, visible or not, or somewhere between. */
function drawKey(draw: Draw, all: Everything, kind: Kind, by: Orders[Kind]): Key {
  const records: readonly object[] = all[kind];
  if (records.length === 0 || draw.chance(0.2)) {
    const key = by === 'confidence' ? draw.of([-1, 0, 0.3, 2]) : draw.of(['', drawText(draw), drawDay(draw), DAY_1]);
    return { key, id: draw.of(['', 'm', 'zz']) };
  }
  const record = draw.of(records) as Record<string, string | number | null> & { id: string };
  return { key: record[by] ?? (by === 'confidence' ? -1 : ''), id: record.id };
}
