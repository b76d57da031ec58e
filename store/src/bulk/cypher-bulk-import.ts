import { randomUUID } from 'node:crypto';
import type { Engine } from '../engine.ts';
import type { BulkBatch, BulkCommit, BulkImport, GraphState } from '../port.ts';
import { countDone } from '../writes/run-all.ts';
import { commitBulk } from './commit.ts';
import { pendingMark } from './pending.ts';
import { countImports } from './queries.ts';
import { sweep } from './sweep.ts';
import { writeBatch } from './write-batch.ts';

/** Takes away what unfinished imports have left, but for those of this id. */
export async function openBulk(engine: Engine, id: string): Promise<BulkImport> {
  await engine.ensureSchema();
  const finished = await engine.read('bulk.finished', (run) => countDone(run, countImports(id)));
  if (finished === 0) await sweep(engine, pendingMark(id));
  return new CypherBulkImport(engine, id, finished > 0);
}

class CypherBulkImport implements BulkImport {
  readonly finished: boolean;
  readonly #engine: Engine;
  readonly #id: string;

  constructor(engine: Engine, id: string, finished: boolean) {
    this.#engine = engine;
    this.#id = id;
    this.finished = finished;
  }

  write(batch: BulkBatch): Promise<string[]> {
    return this.#engine.write('bulk.write', (run) => writeBatch(run, batch, pendingMark(this.#id)));
  }

  async commit(commit: BulkCommit): Promise<GraphState> {
    const change = randomUUID();
    const state = await this.#engine.write('bulk.commit', (run) => commitBulk(run, this.#id, commit, change));
    await this.#engine.replan();
    return state;
  }

  discard(): Promise<void> {
    return sweep(this.#engine, null);
  }
}
