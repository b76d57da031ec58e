import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export type ChartWords = Record<'actors' | 'ties' | 'modularity' | 'agree' | 'differ', string>;

/** The words written into the charts. */
export function useChartWords(): ChartWords {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      actors: t('time.actors'),
      ties: t('time.ties'),
      modularity: t('time.modularity'),
      agree: t('time.agree'),
      differ: t('time.differ'),
    }),
    [t],
  );
}
