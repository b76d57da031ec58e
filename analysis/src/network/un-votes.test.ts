import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { bareWorld } from '../../test/bare-world.ts';
import { DEFAULTS } from '../../test/named-world.ts';
import { findSharedData } from '../../test/shared-data.ts';
import { NO_RELIABILITY, STATEMENT_KINDS, type StatementColumns, toDayNumber, toPositionCode } from '../index.ts';
import { indexWorld, type WorldIndex } from '../world/index-world.ts';
import { coalitionNetwork } from './coalition-network.ts';

/** Every recorded vote of the UN General Assembly from 1946 to 2020 (Voeten 2013, as the package unvotes has it). */
const folder = findSharedData('unvotes');
const DECADES = [1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010];
const CODES = new Map([
  ['yes', toPositionCode('SUPPORT')],
  ['abstain', toPositionCode('NEUTRAL')],
  ['no', toPositionCode('OPPOSE')],
]);
const VALUE = new Map([...CODES].map(([vote, code]) => [code, { yes: 1, abstain: 0, no: -1 }[vote] ?? 0]));

describe.runIf(folder !== undefined)('agreement by decade, against counting vote by vote', () => {
  let votes: StatementColumns;
  let index: WorldIndex;
  beforeAll(() => {
    votes = readVotes();
    index = indexWorld(bareWorld(votes.actors, votes.issues));
  }, 60_000);

  test('every vote is read, those without a code and of Namibia (NA) among them', () => {
    expect([votes.ids.length, votes.actors.length, votes.issues.length]).toEqual([870_109, 200, 6203]);
    expect(votes.actors).toContain('Namibia');
  });

  test.each(DECADES)(
    '%ds',
    (from) => {
      const window = { from: `${from}-01-01`, to: `${from + 10}-01-01` };
      const network = coalitionNetwork(index, votes, {
        ...DEFAULTS,
        basis: 'STATEMENTS',
        aggregation: 'CONGRUENCE',
        normalization: 'NONE',
        communities: 'NONE',
        window,
      });
      const wanted = agreementsByHand(votes, toDayNumber(window.from), toDayNumber(window.to));
      const found = new Float64Array(wanted.length);
      const numberOf = new Map(votes.actors.map((name, actor) => [name, actor]));
      for (const { source, target, weight } of network.edges) {
        const ends = [numberOf.get(source) ?? 0, numberOf.get(target) ?? 0];
        found[Math.min(...ends) * votes.actors.length + Math.max(...ends)] = weight;
      }
      // Two typed arrays of 40,000 would be compared for seconds.
      expect(found.findIndex((sum, at) => sum !== wanted[at])).toBe(-1);
      expect(wanted.some((sum) => sum > 0)).toBe(true);
    },
    60_000,
  );
});

function linesOf(name: string): string[][] {
  const text = gunzipSync(readFileSync(new URL(name, folder))).toString();
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',', 4));
}

/** A country is known by its name: some former ones have no code. */
function readVotes(): StatementColumns {
  const dayOf = new Map(linesOf('un_roll_calls.csv.gz').map(([id = '', , , date = '']) => [id, toDayNumber(date)]));
  const rows = linesOf('un_votes.csv.gz');
  const [actors, issues] = [new Map<string, number>(), new Map<string, number>()];
  const numberIn = (ids: Map<string, number>, id: string) => {
    const number = ids.get(id) ?? ids.size;
    ids.set(id, number);
    return number;
  };
  const issue = Int32Array.from(rows, ([rollCall = '']) => numberIn(issues, rollCall));
  const actor = Int32Array.from(rows, ([, country = '']) => numberIn(actors, country));
  return {
    ids: rows.map(([rollCall, country]) => `${rollCall}-${country}`),
    actors: [...actors.keys()],
    issues: [...issues.keys()],
    sources: [...issues.keys()],
    reliabilities: new Uint8Array(issues.size).fill(NO_RELIABILITY),
    utterances: [],
    actor,
    issue,
    source: issue,
    utterance: new Int32Array(rows.length).fill(-1),
    day: Int32Array.from(rows, ([rollCall = '']) => dayOf.get(rollCall) ?? Number.NaN),
    position: Uint8Array.from(rows, ([, , , vote = '']) => CODES.get(vote) ?? 255),
    value: new Float64Array(rows.length).fill(Number.NaN),
    kind: new Uint8Array(rows.length).fill(STATEMENT_KINDS.indexOf('VOTED')),
    credibility: new Uint8Array(rows.length),
    directness: new Uint8Array(rows.length),
    recorded: new Float64Array(rows.length),
    retracted: new Float64Array(rows.length).fill(Number.POSITIVE_INFINITY),
  };
}

/** At a * actors + b with a < b: over every roll call on which both voted, 1 - |x - y| / 2 summed. */
function agreementsByHand(votes: StatementColumns, from: number, to: number): Float64Array {
  const rollCalls = new Map<number, number[]>();
  votes.issue.forEach((issue, i) => {
    const day = votes.day[i] ?? 0;
    if (day < from || day >= to) return;
    const cast = rollCalls.get(issue);
    if (cast) cast.push(i);
    else rollCalls.set(issue, [i]);
  });
  const value = Float64Array.from(votes.position, (code) => VALUE.get(code) ?? Number.NaN);
  const sums = new Float64Array(votes.actors.length ** 2);
  for (const cast of rollCalls.values())
    for (const i of cast)
      for (const j of cast) {
        const a = votes.actor[i] as number;
        const b = votes.actor[j] as number;
        if (a >= b) continue;
        const at = a * votes.actors.length + b;
        sums[at] = (sums[at] as number) + 1 - Math.abs((value[i] as number) - (value[j] as number)) / 2;
      }
  return sums;
}
