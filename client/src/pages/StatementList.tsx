import { useState } from 'react';
import { StatementPage, type StatementsShown } from './StatementPage.tsx';
import { usePage } from './use-page.ts';

interface StatementListProps {
  title: string;
  about: { actors: string[] } | { issues: string[] } | { sources: string[] };
  withActor?: boolean;
  withIssue?: boolean;
}

/** Statements up to the day, newest first, page by page on demand. */
export function StatementList({ title, about, ...shown }: StatementListProps) {
  const { until } = usePage();
  const filter = { ...about, ...until };
  return (
    <section>
      <h2>{title}</h2>
      <Pages key={JSON.stringify(filter)} filter={filter} {...shown} />
    </section>
  );
}

/** Begins anew, by its key, when the filter is another one. */
function Pages(props: StatementsShown) {
  const [shown] = useState(props);
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  return cursors.map((after, index) => (
    <StatementPage
      key={after}
      {...shown}
      after={after}
      page={index}
      onMore={index === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : undefined}
    />
  ));
}
