import { type Palette, weightColour } from '@stancegraph/drawing';
import { memo } from 'react';
import { number } from '../messages/dates.ts';
import type { Place } from '../state/grid-step.ts';
import type { Matrix, MatrixActor } from '../state/matrix.ts';
import type { Selection } from '../state/selection.ts';
import { isEnd } from './MatrixHeads.tsx';

interface MatrixRowProps {
  /** From 1. */
  row: number;
  actor: MatrixActor;
  matrix: Matrix;
  palette: Palette;
  /** No room for numbers. */
  dense: boolean;
  /** The column with the keyboard: 0 is the head; null: another row has it. */
  focused: number | null;
  selection: Selection | null;
  words: (place: Place) => string;
}

/** One actor's cells; drawn anew only when its own focus or the matrix changes. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { row, actor, matrix, palette, dense, focused, selection, words } = props;
  const chosen = isEnd(selection, actor.id);
  return (
    <tr data-begins={actor.begins || undefined}>
      <th
        scope="row"
        data-at={`${row},0`}
        data-chosen={chosen || undefined}
        tabIndex={focused === 0 ? 0 : -1}
        title={actor.name}
      >
        {actor.name}
      </th>
      {matrix.actors.map(({ id, begins }, index) => {
        const tie = matrix.ties[row - 1]?.[index];
        const colour = tie && weightColour(palette, tie, matrix.largest);
        return (
          <td
            key={id}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the table is a grid
            role="gridcell"
            data-at={`${row},${index + 1}`}
            data-begins={begins || undefined}
            data-self={id === actor.id || undefined}
            data-differs={tie?.verdict === 'differ' || undefined}
            aria-label={words({ row, column: index + 1 })}
            aria-selected={chosen && isEnd(selection, id) && (selection?.kind === 'tie') !== (id === actor.id)}
            tabIndex={focused === index + 1 ? 0 : -1}
            style={colour ? { backgroundColor: colour.fill, color: colour.ink } : undefined}
          >
            {tie && !dense && number(tie.weight)}
          </td>
        );
      })}
    </tr>
  );
});
