import { Button, Popover, Stack, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../shell/Icon.tsx';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';
import { Choice } from './Choice.tsx';
import { KnownOnInput } from './KnownOnInput.tsx';
import { StatementChoices } from './StatementChoices.tsx';

const LEVELS = ['REPRESENTED', 'SELF'] as const;
const AGGREGATIONS = ['SUBTRACT', 'CONGRUENCE', 'CONFLICT', 'IGNORE'] as const;
const NORMALIZATIONS = ['AVERAGE', 'NONE', 'JACCARD', 'COSINE'] as const;
const COMMUNITIES = ['LEIDEN', 'LOUVAIN', 'NONE'] as const;

/** Which network: whose positions, from what, how ties are counted, as the graph knew it when. */
export function MeasureMenu({ address, change }: { address: Address; change: ChangeAddress }) {
  const { t } = useTranslation();
  return (
    <Popover position="bottom-end" shadow="md" width={320} trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<Icon name="settings" />}>
          {t('controls.options')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('controls.options')} className="sg-measure">
        <Stack gap="sm">
          <Choice
            label={t('controls.level')}
            help={t('controls.levelHelp')}
            values={LEVELS}
            value={address.level}
            words={t('controls.levels', { returnObjects: true })}
            onChange={(level) => change({ level })}
          />
          <Choice
            label={t('controls.aggregation')}
            help={t('controls.aggregationHelp')}
            values={AGGREGATIONS}
            value={address.aggregation}
            words={t('controls.aggregations', { returnObjects: true })}
            onChange={(aggregation) => change({ aggregation })}
          />
          <Choice
            label={t('controls.normalization')}
            help={t('controls.normalizationHelp')}
            values={NORMALIZATIONS}
            value={address.normalization}
            words={t('controls.normalizations', { returnObjects: true })}
            onChange={(normalization) => change({ normalization })}
          />
          <StatementChoices address={address} change={change} />
          <Choice
            label={t('controls.communities')}
            help={t('controls.communitiesHelp')}
            values={COMMUNITIES}
            value={address.communities}
            words={t('controls.communityMethods', { returnObjects: true })}
            onChange={(communities) => change({ communities })}
          />
          <KnownOnInput address={address} change={change} help={t('controls.knownOnHelp')} />
          <Switch
            label={t('controls.isolates')}
            checked={address.isolates ?? true}
            onChange={(event) => change({ isolates: event.currentTarget.checked ? undefined : false })}
          />
          <Switch
            label={t('controls.support')}
            description={t('controls.supportHelp')}
            checked={address.support ?? false}
            onChange={(event) => change({ support: event.currentTarget.checked || undefined })}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
