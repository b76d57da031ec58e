import { ActionIcon, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../controls/DayInput.tsx';
import { Icon } from '../shell/Icon.tsx';
import type { ChangeAddress } from '../shell/use-address.ts';
import { changedPeriod, type Period } from '../state/period.ts';

interface PeriodControlsProps {
  period: Period;
  /** Whether the address names it; otherwise it is all there is. */
  isChosen: boolean;
  change: ChangeAddress;
}

/** The period that is shown: its ends, nearer, farther, earlier, later, all. */
export function PeriodControls({ period, isChosen, change }: PeriodControlsProps) {
  const { t } = useTranslation();
  const step = (icon: 'back' | 'forward' | 'plus' | 'minus', label: string, how: { by?: number; move?: number }) => (
    <ActionIcon
      variant="default"
      size="input-sm"
      aria-label={label}
      title={label}
      onClick={() => change(changedPeriod(period, how))}
    >
      <Icon name={icon} />
    </ActionIcon>
  );
  return (
    <div className="sg-zoom">
      <DayInput label={t('time.from')} value={period.from} onChange={(from) => change({ from })} />
      <DayInput label={t('time.to')} value={period.to} onChange={(to) => change({ to })} />
      {step('back', t('statements.earlier'), { move: -0.5 })}
      {step('plus', t('statements.zoomIn'), { by: 0.5 })}
      {step('minus', t('statements.zoomOut'), { by: 2 })}
      {step('forward', t('statements.later'), { move: 0.5 })}
      <Button
        variant="subtle"
        size="sm"
        px="xs"
        disabled={!isChosen}
        onClick={() => change({ from: undefined, to: undefined })}
      >
        {t('statements.all')}
      </Button>
    </div>
  );
}
