import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { knownCode, type RequestError } from '../state/request-error.ts';

/** What went wrong, what the operator needs to know of it, and two ways out. */
export function ErrorState({ error, onRetry }: { error: RequestError; onRetry: () => void }) {
  const { t } = useTranslation();
  const known = knownCode(error);
  return (
    <div className="sg-notice" role="alert">
      <h1>{t('states.errorTitle')}</h1>
      <p>{t(`states.error.${known}`)}</p>
      {known !== 'OFFLINE' && <p className="sg-quiet">{error.message}</p>}
      <p className="sg-quiet">
        {t('states.code', { code: error.code })}
        {error.requestId && ` · ${t('states.requestId', { id: error.requestId })}`}
      </p>
      <Group gap="sm" justify="center">
        <Button onClick={onRetry}>{t('states.retry')}</Button>
        <Button component="a" href="/" variant="default">
          {t('states.reset')}
        </Button>
      </Group>
    </div>
  );
}
