import { type Clause, POSITIONS, type Stance } from '@stancegraph/analysis';
import { type Decoder, flag, list, number, object, oneOf, text } from './decoders.ts';
import type { Link } from './spec.ts';

/** One DEPENDS_ON: literal `at` of clause `clause` names a condition; `then` is the clause's. */
const literal = object({
  clause: number,
  at: number,
  not: flag,
  then: oneOf(POSITIONS),
  condition: text,
});

/** The DEPENDS_ON relationships of a stance `n`. */
export const CLAUSES = '[(n)-[d:DEPENDS_ON]->(c:Condition) | d{.*, condition: c.id}]';

/** The clauses of a stance out of its DEPENDS_ON relationships, clauses and literals in their order. */
export const clauses: Decoder<Clause[]> = (value, where) => {
  const result: Clause[] = [];
  const literals = list(literal)(value, where).sort((a, b) => a.clause - b.clause || a.at - b.at);
  let current = -1;
  for (const { clause, not, then, condition } of literals) {
    if (clause !== current) {
      result.push({ all: [], then });
      current = clause;
    }
    result.at(-1)?.all.push({ condition, not });
  }
  return result;
};

export function clauseLinks(stance: Stance): Link[] {
  return stance.clauses.flatMap(({ all, then }, clause) =>
    all.map(({ condition, not }, at) => ({
      type: 'DEPENDS_ON',
      from: stance.id,
      to: condition,
      properties: { clause, at, not, then },
    })),
  );
}
