import { POSITIONS } from '../model.ts';
import type { NetworkParameters } from '../network-model.ts';
import type { Attributed } from '../statements/attribute-places.ts';
import type { StatementIndex } from '../statements/statement-index.ts';
import type { Cells } from './cells.ts';
import { periodTrait } from './period-trait.ts';
import { sourceTraits } from './source-traits.ts';
import { traitOf } from './trait.ts';

/** Each statement as the word of whom it counts for; cells are numbered as `attributed.place` is. */
export function statementCells(
  index: StatementIndex,
  attributed: Attributed,
  issueOf: Int32Array,
  parameters: NetworkParameters,
): Cells {
  const { columns, statement, source, day } = index;
  const { place } = attributed;
  const actor = new Int32Array(place.length).fill(-1);
  attributed.actors.forEach((who, row) => {
    actor.fill(who, attributed.start[row], attributed.end[row]);
  });
  const placeOf = (cell: number) => place[cell] ?? -1;
  return {
    actor,
    issue: place.map((at) => issueOf[index.issue[at] ?? -1] ?? -1),
    traits: {
      positions: traitOf(
        POSITIONS,
        (cell) => [columns.position[statement[placeOf(cell)] ?? -1] ?? -1],
        parameters.positions,
      ),
      ...sourceTraits(columns, (cell) => [source[placeOf(cell)] ?? -1], parameters),
      period: periodTrait((cell) => [day[placeOf(cell)] ?? 0], parameters),
    },
  };
}

/** Only the cells that pass; who is left without any is still listed, with none. */
export function keepCells(attributed: Attributed, passes: (cell: number) => boolean): Attributed {
  const place = new Int32Array(attributed.place.length);
  const start = new Int32Array(attributed.actors.length);
  const end = new Int32Array(attributed.actors.length);
  let count = 0;
  attributed.actors.forEach((_, row) => {
    start[row] = count;
    for (let cell = attributed.start[row] ?? 0; cell < (attributed.end[row] ?? 0); cell++)
      if (passes(cell)) place[count++] = attributed.place[cell] as number;
    end[row] = count;
  });
  return { actors: attributed.actors, start, end, place: place.subarray(0, count) };
}
