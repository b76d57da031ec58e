import { useTranslation } from 'react-i18next';
import { number } from '../messages/dates.ts';
import type { Facet, FacetValue } from './filters-query.ts';
import { useValueWords } from './use-value-words.ts';

interface FacetSectionProps {
  facet: Facet;
  /** Lower case; empty: all values. */
  find: string;
  onToggle: (value: FacetValue) => void;
}

/** One filter: its values with how many actors each would leave. */
export function FacetSection({ facet, find, onToggle }: FacetSectionProps) {
  const { t } = useTranslation();
  const wordsOf = useValueWords();
  const { field, values, more, moreCount } = facet;
  const chosen = values.filter((value) => value.chosen).length;
  const shown = values
    .map((value) => ({ value, words: wordsOf(field, value) }))
    .filter(({ words }) => words.toLowerCase().includes(find));
  // Where all have the same there is nothing to choose.
  if (shown.length === 0 || (values.length === 1 && more === 0 && chosen === 0)) return null;
  return (
    <details className="sg-facet" open={find !== '' || (chosen > 0 && field !== 'ISSUES') || undefined}>
      <summary>
        {t(`filters.fields.${field}`)}
        {chosen > 0 && <span className="sg-quiet"> {t('filters.chosen', { count: chosen })}</span>}
      </summary>
      <ul>
        {shown.map(({ value, words }) => (
          <li key={value.value}>
            <label>
              <input type="checkbox" checked={value.chosen} onChange={() => onToggle(value)} />
              <span>{words}</span>
              <span className="sg-count">
                <span aria-hidden>{number(value.count)}</span>
                <span className="sg-hidden">{t('filters.actors', { count: value.count })}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {more > 0 && find === '' && <p className="sg-quiet">{t('filters.more', { count: more, moreCount })}</p>}
    </details>
  );
}
