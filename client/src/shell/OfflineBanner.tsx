import { useTranslation } from 'react-i18next';

/** Present always, so that a screen reader hears when it fills. */
export function OfflineBanner({ offline }: { offline: boolean }) {
  const { t } = useTranslation();
  return (
    <div role="status" className="sg-banner" data-shown={offline || undefined}>
      {offline ? t('states.offline') : null}
    </div>
  );
}
