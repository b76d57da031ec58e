import { ActionIcon, Button, Popover } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../shell/Icon.tsx';
import { Loading } from '../shell/Loading.tsx';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';
import { countFilters, withoutFilters } from '../state/filters.ts';

const FilterList = lazy(() => import('./FilterList.tsx'));

/** Opens the filters beside the picture, says how many are active, and takes all of them back. */
export function FiltersButton({ address, change }: { address: Address; change: ChangeAddress }) {
  const { t } = useTranslation();
  const active = countFilters(address);
  return (
    <>
      <Popover
        position="bottom-end"
        shadow="md"
        width={320}
        trapFocus
        returnFocus
        closeOnClickOutside={false}
        withRoles
      >
        <Popover.Target>
          <Button variant="default" leftSection={<Icon name="filter" />}>
            {active === 0 ? t('filters.open') : t('filters.openActive', { count: active })}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('filters.open')} className="sg-measure sg-filters">
          <Suspense fallback={<Loading />}>
            <FilterList address={address} change={change} />
          </Suspense>
        </Popover.Dropdown>
      </Popover>
      {active > 0 && (
        <ActionIcon
          variant="default"
          size="input-sm"
          aria-label={t('filters.clearAll', { count: active })}
          title={t('filters.clearAll', { count: active })}
          onClick={() => change(withoutFilters)}
        >
          <Icon name="close" />
        </ActionIcon>
      )}
    </>
  );
}
