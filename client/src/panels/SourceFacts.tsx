import { useTranslation } from 'react-i18next';
import type { SourceRow } from '../data/statement-fields.ts';
import { inWords } from '../messages/dates.ts';
import { Icon } from '../shell/Icon.tsx';

/** Which source, where in it, how reliable, when published; a link where it has an address. */
export function SourceFacts({ source, locator }: { source: SourceRow; locator: string | null }) {
  const { t } = useTranslation();
  const safe = source.url && /^https?:\/\//u.test(source.url) ? source.url : null;
  const facts = [
    source.publisher,
    locator,
    source.publishedOn && t('statement.published', { date: inWords(source.publishedOn) }),
    source.reliability &&
      t('statement.reliability', {
        grade: source.reliability,
        meaning: t(`statement.reliabilities.${source.reliability}`),
      }),
  ].filter((fact) => fact);
  return (
    <>
      {safe ? (
        <a href={safe} target="_blank" rel="noreferrer noopener" title={t('statement.opens')}>
          {source.title} <Icon name="external" size={11} />
        </a>
      ) : (
        <span>{source.title}</span>
      )}
      {facts.length > 0 && <span className="sg-quiet"> {facts.join(' · ')}</span>}
    </>
  );
}
