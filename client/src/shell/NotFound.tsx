import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <main className="sg-notice">
      <h1>{t('app.notFound')}</h1>
      <Button component="a" href="/">
        {t('app.toStart')}
      </Button>
    </main>
  );
}
