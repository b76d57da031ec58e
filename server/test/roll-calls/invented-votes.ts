import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readMapping } from '../../src/roll-calls/read-mapping.ts';
import type { RollCallFiles } from '../../src/roll-calls/survey.ts';

/** A small assembly, with every trap of the real one in it. */
export const VOTES = `call,country,code,vote
1,France,FR,yes
1,Namibia,NA,no
1,Zanzibar,,abstain
1,Yugoslavia,YU,absent
2,France,FR,no
2,Namibia,NA,no
2,"Côte d’Ivoire",CI,yes
`;
export const CALLS = `call,day,session,unres,short,descr
1,1999-12-01,1,,"A FIRST, QUESTION","TO ADOPT THE \\MEMBERS\\\\, PROPOSAL.\\"""""
2,1999-12-02,1,R/1,,"A ""second"" one,
on two lines"
3,2000-01-01,2,R/1,UNVOTED,
`;
export const TOPICS = 'call,issue\n1,peace\n1,trade\n1,peace\n';

export const MAPPING = `rollCalls: 1
votes: { call: call, actor: country, vote: vote, iso2: code }
positions: { yes: SUPPORT, abstain: NEUTRAL, no: OPPOSE, absent: null }
calls: { file: calls.csv, key: call, strayBackslashes: true }
topics: { file: topics.csv, key: call, column: issue }
date: day
actors: { formerCodes: [YU] }
issue: { id: "rc-{call}", title: ["{unres}: {short}", "{short}", "{descr}"], question: "Adopt? {descr}" }
source: { id: "session-{session}", title: "Session {session}", publisher: The Assembly }
statement: { id: "v-{call}-{actor}" }
`;

/** Files on disk for one test file; a name that ends in ".gz" is packed. */
export class VoteFiles {
  readonly folder = mkdtempSync(join(tmpdir(), 'stancegraph-votes-'));

  write(name: string, text: string | Uint8Array): string {
    const path = join(this.folder, name);
    writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text);
    return path;
  }

  assembly(votes: string | Uint8Array = VOTES, calls = CALLS, topics = TOPICS): RollCallFiles {
    return {
      votes: this.write('votes.csv', votes),
      calls: this.write('calls.csv', calls),
      topics: this.write('topics.csv.gz', topics),
    };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export const mappingOf = (text = MAPPING) => readMapping({ name: 'map.yaml', text });
