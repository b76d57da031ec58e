import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLatest } from '../data/use-latest.ts';
import { PanelState } from '../panels/PanelState.tsx';
import { StatementCard } from '../panels/StatementCard.tsx';
import type { SelectedStatements } from '../state/statement-filter.ts';
import { STATEMENTS } from './statements-query.ts';

export interface StatementsShown {
  filter: SelectedStatements;
  withActor?: boolean;
  withIssue?: boolean;
  /** Left out: names lead to pages. */
  onOpen?: (id: string) => void;
}
interface StatementPageProps extends StatementsShown {
  after: string | null;
  /** From 0. */
  page: number;
  /** Asks for the next page; left out where it is there already. */
  onMore: ((after: string) => void) | undefined;
}

const PAGE = 20;

export function StatementPage({ filter, after, page, onMore, ...shown }: StatementPageProps) {
  const { t } = useTranslation();
  const latest = useLatest(
    STATEMENTS,
    useMemo(() => ({ filter, first: PAGE, after }), [filter, after]),
  );
  const found = latest.data?.statements;
  if (!found || latest.error) return <PanelState latest={latest} missing="" />;
  const { totalCount, nodes, pageInfo } = found;
  const from = page * PAGE;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return (
    <>
      <p className="sg-quiet">
        {totalCount === 0
          ? t('statement.none')
          : t('pages.shown', { from: from + 1, to: from + nodes.length, total: totalCount })}
      </p>
      {nodes.map((statement) => (
        <StatementCard key={statement.id} statement={statement} {...shown} />
      ))}
      {onMore && next !== null && (
        <Button variant="default" onClick={() => onMore(next)}>
          {t('pages.more', { count: Math.min(PAGE, totalCount - from - nodes.length) })}
        </Button>
      )}
    </>
  );
}
