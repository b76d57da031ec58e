import { Button, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Latest } from '../data/use-latest.ts';
import { knownCode } from '../state/request-error.ts';

/** Inside a panel: on its way, failed, or not there. */
export function PanelState({
  latest,
  missing,
}: {
  latest: Pick<Latest<unknown>, 'fetching' | 'error' | 'retry'>;
  missing: string;
}) {
  const { t } = useTranslation();
  if (latest.fetching) {
    return (
      <p role="status" className="sg-quiet">
        <Loader size={12} aria-hidden /> {t('states.loadingDetails')}
      </p>
    );
  }
  if (!latest.error) return <p>{missing}</p>;
  return (
    <div role="alert">
      <p>{t(`states.error.${knownCode(latest.error)}`)}</p>
      {knownCode(latest.error) !== 'OFFLINE' && <p className="sg-quiet">{latest.error.message}</p>}
      <p className="sg-quiet">
        {t('states.code', { code: latest.error.code })}
        {latest.error.requestId && ` · ${t('states.requestId', { id: latest.error.requestId })}`}
      </p>
      <Button size="xs" onClick={latest.retry}>
        {t('states.retry')}
      </Button>
    </div>
  );
}
