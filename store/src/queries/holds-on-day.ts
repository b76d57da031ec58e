import { visible } from './visible.ts';

/** The period `[from, to)` covers `$asOf`; open ends are open. */
export function periodCovers(variable: string): string {
  return `coalesce(${variable}.from, '') <= $asOf AND coalesce(${variable}.to, '~') > $asOf`;
}

/** As `periodCovers`; everything holds where no day is asked for. */
export function periodCoversIfAsked(variable: string): string {
  return `($asOf IS NULL OR (${periodCovers(variable)}))`;
}

/** The stance is valid on `$asOf`: an explicit end wins, else a later visible stance of its actor and issue closes it. */
export function stanceHolds(variable: string): string {
  return `${periodCovers(variable)} AND (${variable}.to IS NOT NULL OR NOT EXISTS {
    MATCH (${variable})<-[:HOLDS]-(:Actor)-[:HOLDS]->(later:Stance)
    WHERE later.issue = ${variable}.issue AND later.from > ${variable}.from AND later.from <= $asOf AND ${visible('later')}
  })`;
}
