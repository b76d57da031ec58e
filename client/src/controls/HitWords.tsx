import { useTranslation } from 'react-i18next';
import type { Found } from '../state/found.ts';

/** What was found, of which kind it is, and why. */
export function HitWords({ hit }: { hit: Found }) {
  const { t } = useTranslation();
  const { on, text, exact } = hit.match;
  return (
    <>
      <span>{hit.name}</span>{' '}
      <span className="sg-quiet">{t(hit.type ? `types.${hit.type}` : `search.kinds.${hit.kind}`)}</span>
      {text !== null && <span className="sg-why">{t(`search.on.${on}`, { text })}</span>}
      {!exact && <span className="sg-why">{t('search.near')}</span>}
    </>
  );
}
