import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';
import { PARTS } from '../state/part.ts';

/** Whether all are drawn, or only what hangs together by the ties that are shown. */
export function PartChoice({ part, change }: Pick<Address, 'part'> & { change: ChangeAddress }) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      className="sg-choice"
      label={t('parts.label')}
      size="xs"
      value={part ?? ''}
      data={[
        { value: '', label: t('parts.all') },
        ...PARTS.map((value) => ({ value, label: t(`parts.choices.${value}`) })),
      ]}
      onChange={({ currentTarget: { value } }) => change({ part: PARTS.find((one) => one === value) })}
    />
  );
}
