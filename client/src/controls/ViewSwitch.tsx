import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';

const VIEWS = ['picture', 'matrix', 'time', 'table'] as const;

/** The picture, or the same as a matrix, over time, or as a table. */
export function ViewSwitch({ view, change }: { view: Address['view']; change: ChangeAddress }) {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      aria-label={t('controls.view')}
      value={view ?? 'picture'}
      data={VIEWS.map((value) => ({ value, label: t(`controls.views.${value}`) }))}
      onChange={(value) => change({ view: VIEWS.slice(1).find((view) => view === value) })}
    />
  );
}
