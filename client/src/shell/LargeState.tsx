import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChangeAddress } from './use-address.ts';

/** Rows of a matrix and nodes of a picture above which the reader is asked first. */
export const MOST_AT_ONCE = { matrix: 150, picture: 2500 };

interface LargeStateProps {
  count: number;
  onDraw: () => void;
  change: ChangeAddress;
}

export function LargeState({ count, onDraw, change }: LargeStateProps) {
  const { t } = useTranslation();
  return (
    <div className="sg-notice">
      <h2>{t('states.largeTitle', { count })}</h2>
      <p>{t('states.large')}</p>
      <Group gap="sm" justify="center">
        <Button onClick={() => change({ view: 'table' })}>{t('states.asTable')}</Button>
        <Button variant="default" onClick={onDraw}>
          {t('states.drawAll')}
        </Button>
      </Group>
    </div>
  );
}
