import { useTranslation } from 'react-i18next';
import { knownCode, type RequestError } from '../state/request-error.ts';

/** What went wrong; the server's own words are English, and stand elsewhere only where the page has none. */
export function ErrorWords({ error }: { error: RequestError }) {
  const { t, i18n } = useTranslation();
  const known = knownCode(error);
  const tellsMore = known === 'other' || (known !== 'OFFLINE' && i18n.language === 'en');
  return (
    <>
      <p>{t(`states.error.${known}`)}</p>
      {tellsMore && (
        <p className="sg-quiet" lang="en">
          {error.message}
        </p>
      )}
      <p className="sg-quiet">
        {t('states.code', { code: error.code })}
        {error.requestId && ` · ${t('states.requestId', { id: error.requestId })}`}
      </p>
    </>
  );
}
