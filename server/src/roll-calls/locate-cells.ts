/** A cell by the line on which its record begins and its place in it, 0-based. */
export interface CellRef {
  line: number;
  cell: number;
}

export interface CellPlace {
  line: number;
  column: number;
}

/**
 * Where cells begin, 1-based, by walking through the text as a CSV reader does. Keys are `line:cell`; cells that are not
 * there are left out.
 */
export async function locateCells(
  pieces: AsyncIterable<string>,
  delimiter: string,
  cells: readonly CellRef[],
): Promise<Map<string, CellPlace>> {
  const places = new Map<string, CellPlace>();
  const wanted = new Set(cells.map(keyOf));
  const last = Math.max(0, ...cells.map(({ line }) => line));
  let [record, line, column, cell] = [1, 1, 1, 0];
  let [atStart, quoted, closing, afterReturn] = [true, false, false, false];
  for await (const piece of pieces) {
    for (const character of piece) {
      const isSecondHalf = character === '\n' && afterReturn;
      afterReturn = character === '\r';
      if (isSecondHalf) continue;
      const key = keyOf({ line: record, cell });
      if (atStart && wanted.has(key)) places.set(key, { line, column });
      const opens = character === '"' && !quoted && (atStart || closing);
      closing = character === '"' && quoted;
      quoted = opens || (quoted && !closing);
      atStart = !quoted && (character === delimiter || character === '\n' || character === '\r');
      if (character === '\n' || character === '\r') {
        [line, column] = [line + 1, 1];
        if (atStart) [record, cell] = [line, 0];
        if (record > last) return places;
      } else {
        column += character.length;
        if (atStart) cell++;
      }
    }
  }
  return places;
}

export function keyOf({ line, cell }: CellRef): string {
  return `${line}:${cell}`;
}
