import {
  ACTOR_TYPES,
  CONDITION_STATUSES,
  DIRECTNESSES,
  EVENT_ROLES,
  MEMBERSHIP_STATUSES,
  ORGANISATION_KINDS,
  POSITIONS,
  PRECISIONS,
  RELIABILITIES,
  type Records,
  STATEMENT_KINDS,
} from '@stancegraph/analysis';
import type { Draw } from './draw.ts';
import { drawDay, drawPeriod, drawRecorded, drawText } from './draw-values.ts';

export type Everything = { [K in keyof Records]: Records[K][] };

/** Slugs in whose order `.`, `-`, `_`, digits and letters meet. */
function ids(draw: Draw, kind: string, most: number): string[] {
  const endings = ['', '-a', '.a', '_a', '0', '10', '2', 'b', '.z.z'];
  return draw.some(endings, most).map((ending) => `${kind}${ending}`);
}

/** A small valid graph in which anything may refer to anything that it may refer to. */
export function drawWorld(draw: Draw): Everything {
  const actors = ['someone', ...ids(draw, 'actor', 6)];
  const issues = ['something', ...ids(draw, 'issue', 4)];
  const sources = ['somewhere', ...ids(draw, 'source', 3)];
  const conditions = ids(draw, 'condition', 3);
  const reported = () => ({ source: draw.maybe(() => draw.of(sources)), locator: draw.maybe(() => drawText(draw)) });
  const precision = () => draw.of(PRECISIONS);
  const position = () => draw.of(POSITIONS);

  const statement = ids(draw, 'statement', 9).map((id): Records['statement'] => ({
    id,
    actor: draw.of(actors),
    saidBy: draw.maybe(() => draw.of(actors)),
    issue: draw.of(issues),
    date: drawDay(draw),
    precision: precision(),
    position: position(),
    value: draw.maybe(() => draw.of([-1, -0.5, 0, 0.1, 1 / 3, 1])),
    raw: draw.maybe(() => drawText(draw)),
    kind: draw.of(STATEMENT_KINDS),
    summary: draw.maybe(() => drawText(draw)),
    quote: draw.maybe(() => drawText(draw)),
    utterance: draw.maybe(() => draw.of(['u-1', 'u-2'])),
    source: draw.of(sources),
    locator: draw.maybe(() => drawText(draw)),
    credibility: draw.maybe(() => draw.whole(1, 6)),
    directness: draw.of(DIRECTNESSES),
    ...drawRecorded(draw),
  }));

  return {
    actor: actors.map((id) => {
      const type = draw.of(ACTOR_TYPES);
      return {
        id,
        type,
        name: drawText(draw),
        aliases: draw.list(0, 2, () => drawText(draw)),
        wikidata: draw.maybe(() => `Q${draw.whole(1, 9)}`),
        iso2: type === 'COUNTRY' ? draw.maybe(() => 'XA') : null,
        iso3: type === 'COUNTRY' ? draw.maybe(() => 'XAA') : null,
        kind: type === 'ORGANISATION' ? draw.of(ORGANISATION_KINDS) : null,
        anonymous: type === 'OFFICIAL' && draw.chance(0.3),
        ...drawRecorded(draw),
      };
    }),
    issue: issues.map((id, at) => ({
      id,
      title: drawText(draw),
      question: drawText(draw),
      topics: draw.some(['security', 'économie', '😀', '$topic']),
      partOf: at === 0 ? null : draw.maybe(() => draw.of(issues.slice(0, at))),
      ...drawRecorded(draw),
    })),
    source: sources.map((id) => ({
      id,
      title: drawText(draw),
      publisher: draw.maybe(() => draw.of(['Agency', "L'Écho", '😀'])),
      url: draw.maybe(() => 'https://example.org/?a=1&b=%F0%9F%98%80'),
      publishedOn: draw.maybe(() => drawDay(draw)),
      reliability: draw.maybe(() => draw.of(RELIABILITIES)),
      ...drawRecorded(draw),
    })),
    condition: conditions.map((id) => {
      const byPositions = draw.chance(0.5);
      return {
        id,
        title: drawText(draw),
        summary: draw.maybe(() => drawText(draw)),
        metBy: draw.list(0, byPositions ? 2 : 0, () => ({
          issue: draw.of(issues),
          position: position(),
          atLeast: draw.chance(0.3) ? ('ALL' as const) : draw.whole(1, 3),
          actors: draw.some(actors, 3),
          membersOf: draw.maybe(() => draw.of(actors)),
        })),
        statuses: draw
          .list(0, byPositions ? 0 : 3, (at) => ({
            id: `${id}.status-${at}`,
            condition: id,
            is: draw.of(CONDITION_STATUSES),
            ...drawPeriod(draw),
            from: drawDay(draw),
            precision: precision(),
            ...reported(),
            ...drawRecorded(draw),
          }))
          .sort((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1)),
        ...drawRecorded(draw),
      };
    }),
    office: ids(draw, 'office', 4).map((id) => ({
      id,
      holder: draw.of(actors),
      actor: draw.of(actors),
      role: drawText(draw),
      ...drawPeriod(draw),
      precision: precision(),
      ...reported(),
      ...drawRecorded(draw),
    })),
    membership: ids(draw, 'membership', 5).map((id) => ({
      id,
      actor: draw.of(actors),
      of: draw.of(actors),
      status: draw.of(MEMBERSHIP_STATUSES),
      ...drawPeriod(draw),
      precision: precision(),
      ...reported(),
      ...drawRecorded(draw),
    })),
    event: ids(draw, 'event', 3).map((id) => ({
      id,
      title: drawText(draw),
      startsOn: drawDay(draw),
      endsOn: draw.maybe(() => drawDay(draw)),
      place: draw.maybe(() => drawText(draw)),
      summary: draw.maybe(() => drawText(draw)),
      about: draw.some(issues, 3),
      participants: draw.some(
        actors.flatMap((actor) => EVENT_ROLES.map((role) => ({ actor, role }))),
        4,
      ),
      ...reported(),
      ...drawRecorded(draw),
    })),
    statement,
    claim: ids(draw, 'claim', 3).map((id) => ({
      id,
      by: draw.of(actors),
      issue: draw.of(issues),
      position: position(),
      count: drawText(draw),
      among: draw.some(actors, 3),
      date: drawDay(draw),
      precision: precision(),
      summary: draw.maybe(() => drawText(draw)),
      source: draw.of(sources),
      locator: draw.maybe(() => drawText(draw)),
      ...drawRecorded(draw),
    })),
    stance: ids(draw, 'stance', 8).map((id) => {
      const { from, to } = drawPeriod(draw);
      return {
        id,
        actor: draw.of(actors),
        issue: draw.of(issues),
        position: position(),
        from: from ?? '1999-01-01',
        to: to === from ? null : to,
        precision: precision(),
        confidence: draw.maybe(() => draw.of([0, 0.1, 0.5, 1])),
        summary: draw.maybe(() => drawText(draw)),
        clauses: draw.list(0, conditions.length === 0 ? 0 : 2, () => ({
          all: draw.list(1, 2, () => ({ condition: draw.of(conditions), not: draw.chance(0.3) })),
          then: position(),
        })),
        statements: draw
          .some(
            statement.map(({ id }) => id),
            3,
          )
          .sort(),
        ...drawRecorded(draw),
      };
    }),
  };
}
