import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../controls/DayInput.tsx';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Step, TimeSpan } from '../state/time-span.ts';

const STEPS: readonly Step[] = ['DAY', 'WEEK', 'MONTH', 'YEAR'];

/** From when to when, in which steps. */
export function SpanControls({ span, change }: { span: TimeSpan; change: ChangeAddress }) {
  const { t } = useTranslation();
  return (
    <div className="sg-span">
      <DayInput label={t('time.from')} value={span.from} onChange={(from) => change({ from })} />
      <DayInput label={t('time.to')} value={span.to} onChange={(to) => change({ to })} />
      <NativeSelect
        label={t('time.step')}
        value={span.step}
        data={STEPS.map((value) => ({ value, label: t(`time.steps.${value}`) }))}
        onChange={(event) => change({ step: STEPS.find((step) => step === event.currentTarget.value) })}
      />
    </div>
  );
}
