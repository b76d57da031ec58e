import './statements.css';
import { SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PositionKey } from '../controls/PositionKey.tsx';
import { useLatest } from '../data/use-latest.ts';
import { inWords } from '../messages/dates.ts';
import { PositionSign } from '../panels/PositionSign.tsx';
import { ErrorState } from '../shell/ErrorState.tsx';
import { Loading } from '../shell/Loading.tsx';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';
import type { Hidden } from '../state/hidden.ts';
import type { Selection } from '../state/selection.ts';
import { statementFilter } from '../state/statement-filter.ts';
import { stepAfter } from '../state/time-span.ts';
import { lanesOf } from '../state/timeline.ts';
import { PeriodControls } from './PeriodControls.tsx';
import { StatementTable } from './StatementTable.tsx';
import { Timeline } from './Timeline.tsx';
import { TIMELINE } from './timeline-query.ts';

interface StatementsViewProps {
  address: Address;
  change: ChangeAddress;
  day: string;
  hidden: Hidden;
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
  onOpen: () => void;
}

const NONE: never[] = [];

/** What was said, when, and by whom: the statements of the selection over time, and the same as a list. */
export default function StatementsView(props: StatementsViewProps) {
  const { address, change, day, hidden, selection, onSelect, onOpen } = props;
  const { t } = useTranslation();
  const latest = useLatest(
    TIMELINE,
    useMemo(() => ({ filter: statementFilter(address, day) }), [address, day]),
  );
  const found = latest.data?.statements;
  const all = found?.nodes ?? NONE;
  const statements = useMemo(() => all.filter(({ position }) => !hidden.has(position)), [all, hidden]);
  const by = address.lanes ?? 'actor';
  const lanes = useMemo(() => lanesOf(statements, by), [statements, by]);
  const end = address.to ?? stepAfter(day, 'DAY');
  const oldest = all.at(-1)?.date;
  const period = {
    from: address.from ?? oldest ?? end,
    to: address.to ?? (oldest === undefined ? end : stepAfter(all[0]?.date ?? day, 'DAY')),
  };
  const isCut = found !== undefined && found.totalCount > found.nodes.length;
  const choose = (id: string) => onSelect({ kind: 'node', id });
  return (
    <div className="sg-statements">
      <div className="sg-span">
        <PeriodControls period={period} isChosen={Boolean(address.from ?? address.to)} change={change} />
        <SegmentedControl
          aria-label={t('statements.lanes')}
          value={by}
          data={[
            { value: 'actor', label: t('statements.byActor') },
            { value: 'issue', label: t('statements.byIssue') },
          ]}
          onChange={(value) => change({ lanes: value === 'issue' ? 'issue' : undefined })}
        />
      </div>
      {latest.error ? (
        <ErrorState error={latest.error} onRetry={latest.retry} />
      ) : !found ? (
        <Loading />
      ) : all.length === 0 ? (
        <p className="sg-notice">
          {t(address.from ? 'statements.noneIn' : 'statements.none', {
            from: inWords(period.from),
            to: inWords(period.to),
          })}
        </p>
      ) : (
        <>
          <p className="sg-quiet">
            {isCut
              ? t('statements.newest', { count: found.nodes.length, total: found.totalCount })
              : t('pages.statements', { count: statements.length })}
            {isCut && oldest !== undefined && (
              <>
                {' · '}
                <button
                  type="button"
                  className="sg-link"
                  onClick={() => change({ from: undefined, to: stepAfter(oldest, 'DAY') })}
                >
                  {t('statements.older', { date: inWords(oldest) })}
                </button>
              </>
            )}
          </p>
          <PositionKey
            drawn={all}
            sign={(position) => <PositionSign position={position} />}
            hidden={hidden}
            change={change}
          />
          <Timeline lanes={lanes} period={period} selection={selection} onSelect={choose} onOpen={onOpen} />
          <StatementTable statements={statements} selection={selection} onSelect={choose} />
        </>
      )}
    </div>
  );
}
