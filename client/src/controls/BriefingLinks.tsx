import { useTranslation } from 'react-i18next';
import type { Address } from '../state/address.ts';
import { briefingQuery } from '../state/briefing-address.ts';

const FORMATS = { page: 'briefing', word: 'briefing.docx', markdown: 'briefing.md' } as const;

/** The view on screen as a document, where one can be written. */
export function BriefingLinks({ address }: { address: Address }) {
  const { t } = useTranslation();
  const query = briefingQuery(address);
  if (query === null) return null;
  return (
    <section aria-label={t('briefing.title')}>
      <h3>{t('briefing.title')}</h3>
      <p className="sg-quiet">{t('briefing.help')}</p>
      <div className="sg-take">
        {(Object.keys(FORMATS) as (keyof typeof FORMATS)[]).map((format) => (
          <a key={format} className="sg-link" href={`${FORMATS[format]}${query}`} target="_blank" rel="noopener">
            {t(`briefing.${format}`)}
          </a>
        ))}
      </div>
    </section>
  );
}
