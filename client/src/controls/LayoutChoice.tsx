import { Radio, Stack } from '@mantine/core';
import { LAYOUTS, type Layout } from '@stancegraph/drawing';
import { useTranslation } from 'react-i18next';

/** By which rule actors are placed in the picture; part of the address, so that others see the same. */
export function LayoutChoice({ layout, onChange }: { layout: Layout; onChange: (layout: Layout) => void }) {
  const { t } = useTranslation();
  return (
    <Radio.Group
      label={t('arrangement.layout')}
      description={t('arrangement.layoutHelp')}
      value={layout}
      onChange={(value) => onChange(LAYOUTS.find((known) => known === value) ?? 'FORCE')}
    >
      <Stack gap="xs" mt="xs">
        {LAYOUTS.map((value) => (
          <Radio key={value} value={value} label={t(`arrangement.layouts.${value}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
