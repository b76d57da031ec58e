import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLatest } from '../data/use-latest.ts';
import { PanelState } from '../panels/PanelState.tsx';
import { StatementCard } from '../panels/StatementCard.tsx';
import { Causes } from './Causes.tsx';
import { TRAIL } from './trail-query.ts';
import type { Cause, Move } from './what-if-query.ts';

interface TrailProps {
  move: Move;
  day: string;
  assume: readonly string[];
  onOpen: (id: string) => void;
}

/** Why somebody moves: conditions, the positions that meet them, the stances behind, their statements and sources. */
export function Trail({ move, day, assume, onOpen }: TrailProps) {
  const { t } = useTranslation();
  const { because } = move;
  const ids = useMemo(
    () =>
      [...new Set(because.flatMap((cause) => [cause.stance.id, ...cause.positions.flatMap(stanceIds)]))].slice(0, 30),
    [because],
  );
  const latest = useLatest(
    TRAIL,
    useMemo(() => ({ ids, asOf: day }), [ids, day]),
    ids.length === 0,
  );
  const stances = latest.data?.stances.nodes ?? [];
  return (
    <>
      {because.length === 0 && <p className="sg-quiet">{t('whatIf.holdsNoMore')}</p>}
      <Causes because={because} assume={assume} />
      {ids.length > 0 && stances.length === 0 && <PanelState latest={latest} missing="" />}
      {stances.map((stance) => (
        <div key={stance.id}>
          <h4>{t('whatIf.restsOn', { name: stance.actor.name, issue: stance.issue.title })}</h4>
          {stance.summary && <p>{stance.summary}</p>}
          {stance.statements.nodes.map((statement) => (
            <StatementCard key={statement.id} statement={statement} onOpen={onOpen} />
          ))}
        </div>
      ))}
    </>
  );
}

const stanceIds = ({ stances }: Cause['positions'][number]): string[] => stances.map(({ id }) => id);
