import { useState } from 'react';
import { StatementPage, type StatementsShown } from './StatementPage.tsx';
import { usePage } from './use-page.ts';

interface StatementPagesProps extends Omit<StatementsShown, 'filter'> {
  about: Pick<StatementsShown['filter'], 'actors' | 'issues' | 'sources'>;
}

/** Statements up to the day, newest first, page by page on demand. */
export function StatementPages({ about, ...shown }: StatementPagesProps) {
  const { until } = usePage();
  const filter = { ...about, ...until };
  return <Pages key={JSON.stringify(filter)} filter={filter} {...shown} />;
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
