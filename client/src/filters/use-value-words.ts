import { useTranslation } from 'react-i18next';
import { inWords } from '../messages/dates.ts';
import type { Facet, FacetValue } from './filters-query.ts';

/** What a value of a filter is called: a record by its name, the values of the model by their words. */
export function useValueWords(): (field: Facet['field'], value: FacetValue) => string {
  const { t } = useTranslation();
  return (field, { value, label }) => {
    if (label !== null) return label;
    const words: Record<string, string> = {
      ...(field === 'ACTOR_TYPES' && t('types', { returnObjects: true })),
      ...(field === 'POSITIONS' && t('positions', { returnObjects: true })),
      ...(field === 'CONFIDENCES' && t('filters.confidences', { returnObjects: true })),
      ...(field === 'RELIABILITIES' && {
        ...t('statement.reliabilities', { returnObjects: true }),
        NOT_JUDGED: t('filters.notJudged'),
      }),
      ...(field === 'MEMBERS_OF' && { '-': t('filters.noMembership') }),
      ...(field === 'OFFICES_OF' && { '-': t('filters.noOffice') }),
      ...(field === 'TOPICS' && { '-': t('filters.noTopic') }),
    };
    if (field === 'PERIOD') return inWords(`${value}-01`, 'MONTH');
    const found = words[value] ?? value;
    return field === 'RELIABILITIES' && value !== 'NOT_JUDGED' ? t('filters.grade', { grade: value, found }) : found;
  };
}
