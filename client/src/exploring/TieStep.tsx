import type { PictureEdge } from '@stancegraph/drawing';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLatest } from '../data/use-latest.ts';
import { number } from '../messages/dates.ts';
import { PanelState } from '../panels/PanelState.tsx';
import { StatementCard } from '../panels/StatementCard.tsx';
import { TIE } from '../panels/tie-query.ts';
import type { Address } from '../state/address.ts';
import { tieInput } from '../state/network-input.ts';

interface TieStepProps {
  tie: PictureEdge;
  title: string;
  address: Address;
  onOpen: (id: string) => void;
}

/** One tie on a way; what it rests on is read when it is opened. */
export function TieStep({ tie: { source, target, verdict, weight }, title, address, onOpen }: TieStepProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const variables = useMemo(() => ({ input: tieInput(address, source, target) }), [address, source, target]);
  const answer = useLatest(TIE, variables, !open);
  const statements = answer.data?.coalitionNetwork.edges[0]?.statements;
  return (
    <details className="sg-balance" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title} <span className={`sg-line sg-line-${verdict}`} />{' '}
        <span className="sg-quiet">
          {t(`tie.${verdict}`)} · {t('tie.weight', { weight: number(weight) })}
        </span>
      </summary>
      {!statements ? (
        <PanelState latest={answer} missing={t('statement.none')} />
      ) : (
        <div>
          {statements.nodes.length === 0 && <p className="sg-quiet">{t('statement.none')}</p>}
          {statements.nodes.map((statement) => (
            <StatementCard key={statement.id} statement={statement} onOpen={onOpen} withActor withIssue />
          ))}
          {statements.totalCount > statements.nodes.length && (
            <p className="sg-quiet">
              {t('statement.more', { count: statements.totalCount - statements.nodes.length })}
            </p>
          )}
        </div>
      )}
    </details>
  );
}
