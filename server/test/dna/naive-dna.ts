import type { Aggregation, Duplicates, Normalization } from '@stancegraph/analysis';
import initSqlJs from 'sql.js';

/** A statement straight out of DNA's tables; the qualifier as a number. */
export interface Coded {
  document: number;
  time: number;
  actor: string;
  concept: string;
  qualifier: number;
}

/** The statements of "DNA Statement" that DNA counts, oldest first. */
export async function readCoded(
  bytes: Uint8Array,
  actor = 'organization',
  qualifier = 'agreement',
  table = 'DATABOOLEAN',
): Promise<Coded[]> {
  const { Database } = await initSqlJs();
  const database = new Database(bytes);
  const [result] = database.exec(
    `SELECT s.DocumentId, d.Date, a.Value, c.Value, q.Value
     FROM STATEMENTS s JOIN STATEMENTTYPES t ON t.ID = s.StatementTypeId JOIN DOCUMENTS d ON d.ID = s.DocumentId
     JOIN DATASHORTTEXT sa ON sa.StatementId = s.ID JOIN VARIABLES va ON va.ID = sa.VariableId AND va.Variable = ?
     JOIN ENTITIES a ON a.ID = sa.Entity
     JOIN DATASHORTTEXT sc ON sc.StatementId = s.ID JOIN VARIABLES vc ON vc.ID = sc.VariableId AND vc.Variable = 'concept'
     JOIN ENTITIES c ON c.ID = sc.Entity
     JOIN ${table} q ON q.StatementId = s.ID JOIN VARIABLES vq ON vq.ID = q.VariableId AND vq.Variable = ?
     WHERE t.Label = 'DNA Statement' AND a.Value <> '' AND c.Value <> '' ORDER BY d.Date, s.ID`,
    [actor, qualifier],
  );
  database.close();
  return (result?.values ?? []).map(([document, time, name, concept, value]) => ({
    document: Number(document),
    time: Number(time),
    actor: String(name),
    concept: String(concept),
    qualifier: Number(value),
  }));
}

export interface NaiveOptions {
  duplicates: Extract<Duplicates, 'INCLUDE' | 'SOURCE' | 'RANGE'>;
  aggregation: Exclude<Aggregation, 'COMBINE'>;
  normalization: Extract<Normalization, 'NONE' | 'AVERAGE' | 'JACCARD' | 'COSINE'>;
}

/** Weights by `a | b`, a before b; pairs of weight 0 are left out. Slow, from the definitions, sharing no code. */
export function naiveNetwork(coded: readonly Coded[], levels: readonly number[], options: NaiveOptions) {
  const kept: Coded[] = [];
  for (const one of coded) {
    const isRepeated = kept.some(
      (other) =>
        other.actor === one.actor &&
        other.concept === one.concept &&
        (options.aggregation === 'IGNORE' || other.qualifier === one.qualifier) &&
        (options.duplicates === 'RANGE' || (options.duplicates === 'SOURCE' && other.document === one.document)),
    );
    if (!isRepeated) kept.push(one);
  }
  const actors = [...new Set(kept.map(({ actor }) => actor))].sort();
  const range = Math.max(...levels) - Math.min(...levels);
  const weights = new Map<string, number>();
  for (const a of actors) {
    for (const b of actors.filter((other) => other > a)) {
      const ofA = kept.filter(({ actor }) => actor === a);
      const ofB = kept.filter(({ actor }) => actor === b);
      let congruence = 0;
      let conflict = 0;
      for (const s of ofA) {
        for (const t of ofB.filter(({ concept }) => concept === s.concept)) {
          const distance = Math.abs(s.qualifier - t.qualifier) / range;
          congruence += 1 - distance;
          conflict += distance;
        }
      }
      const weight = {
        IGNORE: congruence + conflict,
        CONGRUENCE: congruence,
        CONFLICT: conflict,
        SUBTRACT: congruence - conflict,
      }[options.aggregation];
      const divisor = divisorOf(ofA, ofB, options.normalization);
      if (weight !== 0 && divisor !== 0) weights.set(`${a} | ${b}`, weight / divisor);
    }
  }
  return weights;
}

function divisorOf(ofA: readonly Coded[], ofB: readonly Coded[], normalization: NaiveOptions['normalization']): number {
  if (normalization === 'NONE') return 1;
  if (normalization === 'AVERAGE') return (ofA.length + ofB.length) / 2;
  if (normalization === 'COSINE') return ofA.length * ofB.length;
  const [a, b] = [countCells(ofA), countCells(ofB)];
  let divisor = 0;
  for (const cell of new Set([...a.keys(), ...b.keys()])) {
    const [inA, inB] = [a.get(cell) ?? 0, b.get(cell) ?? 0];
    divisor += inA > 0 && inB > 0 ? inA * inB : inA + inB;
  }
  return divisor;
}

function countCells(statements: readonly Coded[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { concept, qualifier } of statements) {
    const cell = `${concept} | ${qualifier}`;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return counts;
}
