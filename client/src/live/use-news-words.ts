import { useTranslation } from 'react-i18next';
import { names } from '../messages/dates.ts';
import type { News } from '../state/news.ts';

const KINDS = [
  'ACTOR',
  'ISSUE',
  'STANCE',
  'STATEMENT',
  'CLAIM',
  'CONDITION',
  'SOURCE',
  'EVENT',
  'MEMBERSHIP',
  'OFFICE',
] as const;

/** "2 stances and 1 source"; "much of it" where the server could not tell. */
export function useNewsWords(): (news: News) => string {
  const { t } = useTranslation();
  return (news) => {
    if (news === null) return t('live.unknown');
    const parts = KINDS.flatMap((kind) => {
      const count = news.get(kind);
      return count ? [t(`live.written.${kind}`, { count })] : [];
    });
    return names(parts);
  };
}
