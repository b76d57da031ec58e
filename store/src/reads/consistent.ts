import type { Run } from '../engine.ts';
import { ConcurrentChange } from '../errors.ts';
import { readState } from './state.ts';

const MOST_ATTEMPTS = 5;

/**
 * Several queries as of one sequence: Neo4j reads what is committed at each query, so they are repeated when a write
 * came between.
 * @throws {ConcurrentChange} when writes keep coming between
 */
export async function consistently<T>(run: Run, work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const { sequence } = await readState(run);
    const result = await work();
    if ((await readState(run)).sequence === sequence) return result;
  }
  throw new ConcurrentChange('The graph changes faster than it can be read: try again.');
}
