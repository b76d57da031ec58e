import type { Kind, Records, Stance } from '@stancegraph/analysis';
import type { Filters } from '../../../src/index.ts';
import type { Everything } from '../draw-world.ts';
import { groupsOf } from './relations.ts';
import { type At, covers, isVisible } from './visible.ts';

type Passes = {
  [K in Kind]: {
    [F in keyof Filters[K]]-?: (
      record: Records[K],
      value: NonNullable<Filters[K][F]>,
      all: Everything,
      at: At,
    ) => boolean;
  };
};

const ids = ({ id }: { id: string }, value: readonly string[]) => value.includes(id);
const hasTopic = ({ topics }: { topics: readonly string[] }, value: readonly string[]) =>
  topics.length === 0 ? value.includes('-') : topics.some((topic) => value.includes(topic));
const isAsReliable = ({ reliability }: { reliability: string | null }, value: readonly string[]) =>
  value.includes(reliability ?? 'NOT_JUDGED');
const includes = (value: readonly string[], item: string | null) => item !== null && value.includes(item);

/** What each filter lets pass. */
export const PASSES: Passes = {
  actor: {
    ids,
    types: ({ type }, value) => value.includes(type),
    kinds: ({ kind }, value) => includes(value, kind),
    memberOf: ({ id }, value, all, at) => groupsOf(id, all, at).some((group) => value.includes(group)),
    asOf: () => true,
    onIssues: ({ id }, value, all, at) =>
      all.stance.some((stance) => stance.actor === id && value.includes(stance.issue) && isVisible(stance, at)),
  },
  issue: { ids, topics: hasTopic },
  office: { asOf: covers },
  membership: { asOf: covers, statuses: ({ status }, value) => value.includes(status) },
  stance: {
    ids,
    actors: ({ actor }, value) => value.includes(actor),
    issues: ({ issue }, value) => value.includes(issue),
    positions: ({ position }, value) => value.includes(position),
    asOf: (stance, value, all, at) => covers(stance, value) && !isClosed(stance, value, all, at),
    conditional: ({ clauses }, value) => clauses.length > 0 === value,
    confidenceAtLeast: ({ confidence }, value) => confidence !== null && confidence >= value,
  },
  statement: {
    ids,
    actors: ({ actor }, value) => value.includes(actor),
    issues: ({ issue }, value) => value.includes(issue),
    topics: ({ issue }, value, all) => all.issue.some((record) => record.id === issue && hasTopic(record, value)),
    sources: ({ source }, value) => value.includes(source),
    excludeSources: ({ source }, value) => !value.includes(source),
    from: ({ date }, value) => date >= value,
    to: ({ date }, value) => date < value,
    positions: ({ position }, value) => value.includes(position),
    kinds: ({ kind }, value) => value.includes(kind),
    directness: ({ directness }, value) => value.includes(directness),
    reliability: ({ source }, value, all) =>
      all.source.some((record) => record.id === source && isAsReliable(record, value)),
  },
  claim: {
    ids,
    by: ({ by }, value) => value.includes(by),
    issues: ({ issue }, value) => value.includes(issue),
    from: ({ date }, value) => date >= value,
    to: ({ date }, value) => date < value,
  },
  condition: { ids, metByPositions: ({ metBy }, value) => metBy.length > 0 === value },
  source: {
    ids,
    publishers: ({ publisher }, value) => includes(value, publisher),
    reliability: isAsReliable,
    from: ({ publishedOn }, value) => publishedOn !== null && publishedOn >= value,
    to: ({ publishedOn }, value) => publishedOn !== null && publishedOn < value,
  },
  event: {
    ids,
    issues: ({ about }, value) => about.some((issue) => value.includes(issue)),
    from: ({ startsOn }, value) => startsOn >= value,
    to: ({ startsOn }, value) => startsOn < value,
  },
};

/** An explicit end wins; otherwise a later stance of the same actor and issue ends it. */
function isClosed(stance: Stance, asOf: string, all: Everything, at: At): boolean {
  if (stance.to !== null) return false;
  return all.stance.some(
    (later) =>
      later.actor === stance.actor &&
      later.issue === stance.issue &&
      later.from > stance.from &&
      later.from <= asOf &&
      isVisible(later, at),
  );
}
