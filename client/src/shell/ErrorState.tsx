import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RequestError } from '../state/request-error.ts';
import { ErrorWords } from './ErrorWords.tsx';

/** What went wrong, what the operator needs to know of it, and two ways out. */
export function ErrorState({ error, onRetry }: { error: RequestError; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="sg-notice" role="alert">
      <h1>{t('states.errorTitle')}</h1>
      <ErrorWords error={error} />
      <Group gap="sm" justify="center">
        <Button onClick={onRetry}>{t('states.retry')}</Button>
        <Button component="a" href="/" variant="default">
          {t('states.reset')}
        </Button>
      </Group>
    </div>
  );
}
