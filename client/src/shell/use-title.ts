import { useTranslation } from 'react-i18next';
import type { Start } from '../data/start-query.ts';
import type { Address } from '../state/address.ts';

/** What the picture is about: its one issue, or how many. */
export function useTitle({ issues = [] }: Address, start: Start | undefined): string {
  const { t } = useTranslation();
  const only = start?.issues.nodes.find(({ id }) => issues.length === 1 && id === issues[0]);
  return only?.title ?? (issues.length > 1 ? t('home.severalIssues', { count: issues.length }) : t('app.main'));
}
