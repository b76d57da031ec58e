import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';

const VIEWS = ['picture', 'map', 'matrix', 'time', 'structure', 'statements', 'table'] as const;

/** The picture, or the same selection in another view; a list to choose from where there is no room for all names. */
export function ViewSwitch({ view, change }: { view: Address['view']; change: ChangeAddress }) {
  const { t } = useTranslation();
  const isNarrow = useMediaQuery('(max-width: 1180px)', false, { getInitialValueInEffect: false });
  const shared = {
    'aria-label': t('controls.view'),
    value: view ?? 'picture',
    data: VIEWS.map((value) => ({ value, label: t(`controls.views.${value}`) })),
  };
  const choose = (value: string) => change({ view: VIEWS.slice(1).find((known) => known === value) });
  return isNarrow ? (
    <NativeSelect {...shared} onChange={(event) => choose(event.currentTarget.value)} />
  ) : (
    <SegmentedControl {...shared} onChange={choose} />
  );
}
