import { EMPTIED } from '../bulk/pending.ts';
import type { Query } from '../engine.ts';
import { FORMAT } from '../format.ts';

/** The one node that says what the graph's state is. */
const META = "(m:Meta {id: 'graph'})";

export const readMeta: Query = {
  name: 'graph.state',
  text: `/* graph.state */
MATCH ${META}
RETURN m.format AS format, m.revision AS revision, m.sequence AS sequence, m.recordedAt AS recordedAt,
  m.lastChange AS lastChange`,
  parameters: {},
};

/** Takes the write lock: on Neo4j the SET makes writers of other processes wait until this transaction has ended. */
export function lockMeta(change: string): Query {
  return {
    name: 'graph.lock',
    text: `/* graph.lock */
MERGE ${META}
ON CREATE SET m.sequence = 0, m.format = $format
SET m.writer = $change`,
    parameters: { change, format: FORMAT },
  };
}

export interface MetaState {
  revision: string;
  sequence: number;
  recordedAt: string | null;
}

export function writeMeta(change: string, state: MetaState): Query {
  return {
    name: 'graph.advance',
    text: `/* graph.advance */
MERGE ${META}
SET m = {id: 'graph', format: $format, revision: $revision, sequence: $sequence, lastChange: $change}
SET m.recordedAt = $recordedAt`,
    parameters: { change, format: FORMAT, ...state },
  };
}

/** No read sees any record afterwards; the nodes and what ties them are still there. */
export const hideEverything: readonly Query[] = [
  {
    name: 'graph.empty',
    text: `/* graph.empty */
MATCH (n)
WHERE n:Entity OR n:StatusEntry
SET n.recordedAt = $mark`,
    parameters: { mark: EMPTIED },
  },
  {
    name: 'graph.emptyTies',
    text: '/* graph.emptyTies */\nMATCH (:Entity)-[r:REPRESENTS|MEMBER_OF]->(:Entity)\nDELETE r',
    parameters: {},
  },
  {
    name: 'graph.emptyNotes',
    text: '/* graph.emptyNotes */\nMATCH (n)\nWHERE n:Change OR n:Import\nDELETE n',
    parameters: {},
  },
];
