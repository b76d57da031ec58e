import { NativeSelect } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';
import { PARTS } from '../state/part.ts';

/** Whether all are drawn, or only what hangs together by the ties that are shown. */
export function PartChoice({ part, change }: Pick<Address, 'part'> & { change: ChangeAddress }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="sg-groups">
      <label htmlFor={id}>{t('parts.label')}</label>
      <NativeSelect
        id={id}
        size="xs"
        value={part ?? ''}
        data={[
          { value: '', label: t('parts.all') },
          ...PARTS.map((value) => ({ value, label: t(`parts.choices.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) => change({ part: PARTS.find((one) => one === value) })}
      />
    </div>
  );
}
