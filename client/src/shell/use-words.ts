import type { Words } from '@stancegraph/drawing';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** The words of the picture in the page's language. */
export function useWords(): Words {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      positions: t('positions', { returnObjects: true }),
      unknown: t('positions.UNKNOWN'),
      agree: t('legend.agree'),
      differ: t('legend.differ'),
      neither: t('legend.neither'),
      country: t('types.COUNTRY'),
      organisation: t('types.ORGANISATION'),
      official: t('types.OFFICIAL'),
      issue: t('types.ISSUE'),
      conditional: t('legend.conditional'),
      group: (number, count) => t('legend.group', { number, count }),
    }),
    [t],
  );
}
