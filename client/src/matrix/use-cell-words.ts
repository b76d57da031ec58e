import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '../messages/dates.ts';
import type { Place } from '../state/grid-step.ts';
import type { Matrix } from '../state/matrix.ts';

/** What a cell says: "France and Russia: they differ, −1". */
export function useCellWords({ actors, ties }: Matrix): (place: Place) => string {
  const { t } = useTranslation();
  return useCallback(
    ({ row, column }) => {
      const [source, target] = [actors[row - 1]?.name, actors[column - 1]?.name];
      if (source === undefined || target === undefined || row === column) return source ?? target ?? '';
      const tie = ties[row - 1]?.[column - 1];
      if (!tie) return t('matrix.noTie', { source, target });
      return t(`matrix.${tie.verdict}`, { source, target, weight: number(tie.weight) });
    },
    [actors, ties, t],
  );
}
