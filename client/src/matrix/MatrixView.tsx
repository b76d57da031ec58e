import type { Palette, Picture } from '@stancegraph/drawing';
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Network } from '../data/picture-query.ts';
import { PrintedMatrix } from '../print/PrintedMatrix.tsx';
import { usePrinting } from '../print/use-printing.ts';
import { gridStep, type Place } from '../state/grid-step.ts';
import type { Hidden } from '../state/hidden.ts';
import { toMatrix } from '../state/matrix.ts';
import { type Selection, toSelection } from '../state/selection.ts';
import { MatrixHeads } from './MatrixHeads.tsx';
import { MatrixRow } from './MatrixRow.tsx';
import { useCellWords } from './use-cell-words.ts';

interface MatrixViewProps {
  network: Network;
  picture: Picture;
  palette: Palette;
  hidden: Hidden;
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
  /** The reader wants the details of what is chosen. */
  onOpen: () => void;
}

/** Above this there is no room for numbers: a cell tells its own on hover and focus. */
const MOST_WITH_NUMBERS = 30;
/** Above this the cells are narrower. */
const MOST_WIDE = 14;

/** Who agrees with whom as a table in community order; arrows go from cell to cell, Enter or a click opens the tie. */
export default function MatrixView(props: MatrixViewProps) {
  const { network, picture, palette, hidden, selection, onSelect, onOpen } = props;
  const { t } = useTranslation();
  const table = useRef<HTMLTableElement>(null);
  const matrix = useMemo(() => toMatrix(network, picture, hidden), [network, picture, hidden]);
  const { actors } = matrix;
  const [wanted, setWanted] = useState<Place>({ row: 1, column: 2 });
  const at = inside(wanted, actors.length);
  const [told, setTold] = useState<Place | null>(null);
  const words = useCellWords(matrix);
  const printing = usePrinting();

  const choose = useCallback(
    ({ row, column }: Place) => {
      const [one, other] = [actors[row - 1]?.id, actors[column - 1]?.id];
      const ends = one === other ? [one] : [one, other];
      const next = toSelection(ends.filter((id) => id !== undefined).join('~'));
      if (next) onSelect(next);
    },
    [actors, onSelect],
  );
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      choose(at);
      onOpen();
    } else if (event.key === 'Escape') onSelect(null);
    else {
      const next = gridStep(event.key, at, actors.length);
      if (!next) return;
      setWanted(next);
      cellAt(table.current, next)?.focus();
    }
    event.preventDefault();
  };
  const point = (event: { target: EventTarget }) => setTold(placeOf(event.target));
  const dense = actors.length > MOST_WITH_NUMBERS;
  if (printing) return <PrintedMatrix matrix={matrix} palette={palette} />;
  return (
    <div className="sg-matrix">
      <p className="sg-quiet">{t('matrix.help')}</p>
      <p className="sg-matrix-told" aria-hidden="true">
        {told ? words(told) : t('matrix.hint')}
      </p>
      <div className="sg-matrix-box">
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take the keyboard
          role="grid"
          aria-label={t('matrix.label', { count: actors.length })}
          data-dense={dense || undefined}
          data-tight={actors.length > MOST_WIDE || undefined}
          onKeyDown={press}
          onClick={(event) => {
            const place = placeOf(event.target);
            if (!place) return;
            setWanted(place);
            choose(place);
          }}
          onFocus={(event) => {
            const place = placeOf(event.target);
            if (place) setWanted(place);
            setTold(place);
          }}
          onMouseOver={point}
          onMouseLeave={() => setTold(null)}
        >
          <MatrixHeads actors={actors} focused={at.row === 0 ? at.column : null} selection={selection} />
          <tbody>
            {actors.map((actor, index) => (
              <MatrixRow
                key={actor.id}
                row={index + 1}
                actor={actor}
                matrix={matrix}
                palette={palette}
                dense={dense}
                focused={at.row === index + 1 ? at.column : null}
                selection={selection}
                words={words}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** After actors were hidden, the nearest place that is left. */
const inside = ({ row, column }: Place, size: number): Place => ({
  row: Math.min(row, size),
  column: Math.min(column, size),
});

const cellAt = (table: HTMLTableElement | null, { row, column }: Place): HTMLElement | null =>
  table?.querySelector(`[data-at="${row},${column}"]`) ?? null;

function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;
  const [row, column] = (cell?.dataset.at ?? '').split(',').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}
