import { ActionIcon } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Network } from '../data/picture-query.ts';
import type { Start } from '../data/start-query.ts';
import { FiltersButton } from '../filters/FiltersButton.tsx';
import { Icon } from '../shell/Icon.tsx';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';
import { TakeAlongButton } from '../take-along/TakeAlongButton.tsx';
import { DatePicker } from './DatePicker.tsx';
import { IssuePicker } from './IssuePicker.tsx';
import { MeasureMenu } from './MeasureMenu.tsx';

interface ControlsProps {
  address: Address;
  change: ChangeAddress;
  /** The day that is shown. */
  day: string;
  start: Start | undefined;
  /** What the picture is about. */
  title: string;
  /** The answer on screen. */
  network: Network | undefined;
}

/**
 * What is asked: on which issues, as of which day, counted how. With no issue left the level is written to the address,
 * because a bare address begins anew.
 */
export function Controls({ address, change, day, start, title, network }: ControlsProps) {
  const { t } = useTranslation();
  return (
    <div className="sg-controls">
      <IssuePicker
        issues={start?.issues.nodes ?? []}
        chosen={address.issues ?? []}
        onChange={(issues) => change(issues ? { issues } : { issues, level: address.level ?? 'REPRESENTED' })}
      />
      <DatePicker asOf={address.asOf} events={start?.events.nodes ?? []} onChange={(asOf) => change({ asOf })} />
      <div className="sg-controls-end">
        <ActionIcon
          variant="default"
          size="input-sm"
          aria-label={t('slider.open')}
          title={t('slider.open')}
          aria-pressed={address.slider === true}
          onClick={() => change({ slider: address.slider ? undefined : true })}
        >
          <Icon name="clock" />
        </ActionIcon>
        <FiltersButton address={address} change={change} />
        <MeasureMenu address={address} change={change} />
        <TakeAlongButton {...{ address, day, start, network, title }} />
      </div>
    </div>
  );
}
