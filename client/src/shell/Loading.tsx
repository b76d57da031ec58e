import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function Loading() {
  const { t } = useTranslation();
  return (
    <div className="sg-notice" role="status">
      <Loader size="sm" aria-hidden />
      <p>{t('states.loading')}</p>
    </div>
  );
}
