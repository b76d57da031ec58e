import { Button, NativeSelect, Popover, Stack, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../shell/Icon.tsx';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';

const LEVELS = ['REPRESENTED', 'SELF'] as const;
const AGGREGATIONS = ['SUBTRACT', 'CONGRUENCE', 'CONFLICT', 'IGNORE'] as const;
const NORMALIZATIONS = ['AVERAGE', 'NONE', 'JACCARD', 'COSINE'] as const;

/** How ties are counted; the first of each list is the default and stays out of the address. */
export function MeasureMenu({ address, change }: { address: Address; change: ChangeAddress }) {
  const { t } = useTranslation();
  const pick = <V extends string>(values: readonly V[], text: string): V | undefined =>
    values.slice(1).find((value) => value === text);
  return (
    <Popover position="bottom-end" shadow="md" width={300} trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<Icon name="settings" />}>
          {t('controls.options')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('controls.options')}>
        <Stack gap="sm">
          <NativeSelect
            label={t('controls.level')}
            description={t('controls.levelHelp')}
            value={address.level ?? 'REPRESENTED'}
            data={LEVELS.map((value) => ({ value, label: t(`controls.levels.${value}`) }))}
            onChange={(event) => change({ level: pick(LEVELS, event.currentTarget.value) })}
          />
          <NativeSelect
            label={t('controls.aggregation')}
            value={address.aggregation ?? 'SUBTRACT'}
            data={AGGREGATIONS.map((value) => ({ value, label: t(`controls.aggregations.${value}`) }))}
            onChange={(event) => change({ aggregation: pick(AGGREGATIONS, event.currentTarget.value) })}
          />
          <NativeSelect
            label={t('controls.normalization')}
            value={address.normalization ?? 'AVERAGE'}
            data={NORMALIZATIONS.map((value) => ({ value, label: t(`controls.normalizations.${value}`) }))}
            onChange={(event) => change({ normalization: pick(NORMALIZATIONS, event.currentTarget.value) })}
          />
          <Switch
            label={t('controls.isolates')}
            checked={address.isolates ?? true}
            onChange={(event) => change({ isolates: event.currentTarget.checked ? undefined : false })}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
