import { Button, Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Latest } from '../data/use-latest.ts';
import { ErrorWords } from '../shell/ErrorWords.tsx';

/** Inside a panel: on its way, failed, or not there. */
export function PanelState({
  latest,
  missing,
}: {
  latest: Pick<Latest<unknown>, 'fetching' | 'error' | 'retry'>;
  missing: ReactNode;
}) {
  const { t } = useTranslation();
  if (latest.fetching) {
    return (
      <p role="status" className="sg-quiet">
        <Loader size={12} aria-hidden /> {t('states.loadingDetails')}
      </p>
    );
  }
  if (!latest.error) return <div>{missing}</div>;
  return (
    <div role="alert">
      <ErrorWords error={latest.error} />
      <Button size="xs" onClick={latest.retry}>
        {t('states.retry')}
      </Button>
    </div>
  );
}
