import { useTranslation } from 'react-i18next';
import type { MatrixActor } from '../state/matrix.ts';
import type { Selection } from '../state/selection.ts';

interface MatrixHeadsProps {
  actors: readonly MatrixActor[];
  /** The column with the keyboard, from 1. */
  focused: number | null;
  selection: Selection | null;
}

/** The names over the columns, each a way to its actor. */
export function MatrixHeads({ actors, focused, selection }: MatrixHeadsProps) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <td className="sg-matrix-corner">
          <span className="sg-hidden">{t('matrix.corner')}</span>
        </td>
        {actors.map(({ id, name, begins }, index) => (
          <th
            key={id}
            scope="col"
            data-at={`0,${index + 1}`}
            data-begins={begins || undefined}
            data-chosen={isEnd(selection, id) || undefined}
            tabIndex={focused === index + 1 ? 0 : -1}
            title={name}
          >
            <span>{name}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Whether an actor is chosen, by itself or as an end of a tie. */
export const isEnd = (selection: Selection | null, id: string): boolean =>
  selection !== null &&
  (selection.kind === 'node' ? selection.id === id : selection.source === id || selection.target === id);
