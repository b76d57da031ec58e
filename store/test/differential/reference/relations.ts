import type { Kind, Records } from '@stancegraph/analysis';
import type { Relations } from '../../../src/index.ts';
import type { Everything } from '../draw-world.ts';
import { type At, covers, isVisible } from './visible.ts';

/** For each relation: the ids of the parents under which a record is listed. */
type ParentsOf = {
  [K in Kind]: { [R in Relations[K]]: (record: Records[K], all: Everything, at: At) => readonly (string | null)[] };
};

export const PARENTS: ParentsOf = {
  actor: {
    event: ({ id }, all) =>
      all.event.filter(({ participants }) => participants.some(({ actor }) => actor === id)).map((event) => event.id),
    membersOf: ({ id }, all, at) => groupsOf(id, all, at),
  },
  issue: {
    partOf: ({ partOf }) => [partOf],
    event: ({ id }, all) => all.event.filter(({ about }) => about.includes(id)).map((event) => event.id),
  },
  office: { holder: ({ holder }) => [holder], actor: ({ actor }) => [actor] },
  membership: { actor: ({ actor }) => [actor], of: ({ of }) => [of] },
  stance: {
    actor: ({ actor }) => [actor],
    issue: ({ issue }) => [issue],
    statement: ({ statements }) => statements,
    condition: ({ clauses }) => clauses.flatMap(({ all }) => all.map(({ condition }) => condition)),
  },
  statement: {
    actor: ({ actor }) => [actor],
    saidBy: ({ saidBy }) => [saidBy],
    issue: ({ issue }) => [issue],
    source: ({ source }) => [source],
    stance: ({ id }, all) => all.stance.filter(({ statements }) => statements.includes(id)).map((stance) => stance.id),
  },
  claim: { by: ({ by }) => [by], issue: ({ issue }) => [issue], source: ({ source }) => [source] },
  condition: {
    stance: ({ id }, { stance }) =>
      stance
        .filter(({ clauses }) => clauses.some(({ all }) => all.some(({ condition }) => condition === id)))
        .map((stance) => stance.id),
    issue: ({ metBy }) => metBy.map(({ issue }) => issue),
  },
  source: {},
  event: {
    actor: ({ participants }) => participants.map(({ actor }) => actor),
    issue: ({ about }) => about,
    source: ({ source }) => [source],
  },
};

/** To what the actor belongs; observers, the excluded and those who left do not. */
export function groupsOf(actor: string, all: Everything, at: At): string[] {
  return all.membership
    .filter((membership) => membership.actor === actor && ['MEMBER', 'PARTICIPANT'].includes(membership.status))
    .filter((membership) => isVisible(membership, at) && covers(membership, at.asOf))
    .map(({ of }) => of);
}
