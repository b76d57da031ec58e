import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pageStatements, type StatementsAbout } from '../state/page-filters.ts';
import { StatementPage, type StatementsShown } from './StatementPage.tsx';
import { usePage } from './use-page.ts';

interface StatementPagesProps extends Omit<StatementsShown, 'filter'> {
  about: StatementsAbout;
}

/** Statements up to the day, newest first, page by page on demand; and how many of the page's filters do not narrow them. */
export function StatementPages({ about, ...shown }: StatementPagesProps) {
  const { t } = useTranslation();
  const { until, filters } = usePage();
  const { filter, left } = pageStatements(about, until, filters);
  return (
    <>
      {left > 0 && <p className="sg-quiet">{t('narrowed.notStatements', { count: left })}</p>}
      <Pages key={JSON.stringify(filter)} filter={filter} {...shown} />
    </>
  );
}

/** Begins anew, by its key, when the filter is another one. */
function Pages({ filter, ...shown }: StatementsShown) {
  const [first] = useState(filter);
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  return cursors.map((after, index) => (
    <StatementPage
      key={after}
      {...shown}
      filter={first}
      after={after}
      page={index}
      onMore={index === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : undefined}
    />
  ));
}
