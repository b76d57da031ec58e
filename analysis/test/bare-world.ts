import type { Actor, Issue, World } from '../src/index.ts';

const learned = { recordedAt: '2025-01-01T00:00:00.000Z', retractedAt: null, retractReason: null };

/** A world of countries and issues in which nobody holds a stance: for what rests on statements alone. */
export function bareWorld(actors: readonly string[], issues: readonly string[]): World {
  return {
    actors: actors.map(country),
    issues: issues.map(issue),
    offices: [],
    memberships: [],
    conditions: [],
    stances: [],
  };
}

function country(id: string): Actor {
  const rest = { aliases: [], wikidata: null, iso2: null, iso3: null, kind: null, anonymous: false };
  return { ...learned, ...rest, id, type: 'COUNTRY', name: id };
}

function issue(id: string): Issue {
  return { ...learned, id, title: id, question: `${id}?`, topics: [], partOf: null };
}
