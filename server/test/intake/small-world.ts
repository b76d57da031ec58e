import type { BundleInput } from '../../src/intake/parse-bundle.ts';

/** A few lines that hold one record of each kind and break no rule. Lines are counted on in the tests. */
export const SMALL_WORLD = `stancegraph: 1
actors:
  - { id: russia, type: COUNTRY, name: Russia, iso3: RUS }
  - { id: france, type: COUNTRY, name: France }
  - { id: alliance, type: ORGANISATION, kind: ALLIANCE, name: The Alliance }
  - id: minister
    type: OFFICIAL
    name: A Minister
    represents: [{ actor: france, role: Defence Minister, from: 2024-07-05 }]
issues:
  - { id: force, title: A force, question: Should a force deploy? }
  - { id: troops, title: Own troops, question: Would it send troops?, partOf: force }
sources:
  - { id: report, title: A report, publishedOn: 2025-04-11, url: "https://example.org/report" }
conditions:
  - { id: mandate, title: A mandate exists, status: [{ is: UNMET, from: 2025-04-10, source: report }] }
  - { id: enough, title: Enough are in, metBy: [{ issue: force, position: SUPPORT, atLeast: 2, membersOf: alliance }] }
events:
  - { id: meeting, title: A meeting, startsOn: 2025-04-10, about: [force], participants: [{ actor: france, role: CHAIR }] }
memberships:
  - { actor: france, of: alliance, status: MEMBER, from: 2025-03 }
statements:
  - { id: st-1, actor: russia, issue: force, date: 2025-04-10, position: OPPOSE, kind: SAID, source: report, directness: OWN_WORDS }
  - { id: st-2, actor: minister, issue: force, date: 2025-04-10, position: SUPPORT, kind: SAID, source: report, directness: OWN_WORDS }
claims:
  - { id: cl-1, by: minister, issue: force, position: SUPPORT, count: a dozen, date: 2025-04-10, source: report }
stances:
  - { actor: russia, issue: force, position: OPPOSE, from: 2025-04-10, if: [{ all: [mandate], then: NEUTRAL }], statements: [st-1] }
  - { actor: france, issue: force, position: SUPPORT, from: 2025-04-10, statements: [st-2] }
`;

export const input = (text: string, name = 'world.yaml'): BundleInput => ({ name, text });

/** The small world with one piece of its text changed; fails where the piece is not there once. */
export function changed(piece: string, by: string, text = SMALL_WORLD): string {
  if (text.split(piece).length !== 2) throw new Error(`"${piece}" must stand once in the world`);
  return text.replace(piece, () => by);
}

/** The small world with one more entry at the head of a list. */
export function withEntry(list: string, entry: string, text = SMALL_WORLD): string {
  return changed(`${list}:\n`, `${list}:\n  - ${entry}\n`, text);
}

/** A clock that stands where it is set. */
export function clockAt(instant: string): () => Date {
  return () => new Date(instant);
}
