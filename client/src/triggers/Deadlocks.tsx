import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLatest } from '../data/use-latest.ts';
import { names } from '../messages/dates.ts';
import { PanelState } from '../panels/PanelState.tsx';
import type { Address } from '../state/address.ts';
import { networkInput } from '../state/network-input.ts';
import type { StepLike } from '../state/steps.ts';
import { TriggerCard } from './TriggerCard.tsx';
import { DEADLOCKS } from './triggers-query.ts';

interface DeadlocksProps {
  address: Address;
  onApply: (steps: readonly StepLike[]) => void;
}

/** Who waits for whom: circles with their ways out, then each by itself. */
export function Deadlocks({ address, onApply }: DeadlocksProps) {
  const { t } = useTranslation();
  const { asOf, knownOn, issues, assume } = networkInput(address);
  const key = JSON.stringify({ asOf, knownOn, issues, assume });
  const latest = useLatest(
    DEADLOCKS,
    useMemo(() => ({ input: JSON.parse(key) }), [key]),
  );
  const waiting = latest.data?.waiting;
  return (
    <section>
      <h2>{t('waiting.title')}</h2>
      {!waiting || latest.error ? (
        <PanelState latest={latest} missing="" />
      ) : (
        <>
          <p className="sg-quiet">{t('waiting.deadlocks', { count: waiting.deadlockCount })}</p>
          {waiting.deadlocks.map(({ members, ties, locked, complete, waysOut }) => (
            <article key={members.map(({ stance }) => stance.id).join(' ')} className="sg-card">
              <h3>{names([...new Set(members.map(({ actor }) => actor.name))])}</h3>
              <ul className="sg-list">
                {ties.slice(0, MOST).map((tie) => (
                  <li key={`${tie.stance.id} ${tie.condition.id} ${tie.for.id} ${tie.on.id}`}>
                    {t('waiting.tie', { name: tie.actor.name, other: tie.for.name, issue: tie.on.title })}
                  </li>
                ))}
              </ul>
              <p className="sg-quiet">
                {!locked ? t('waiting.moved') : waysOut.length > 0 ? t('waiting.waysOut') : t('waiting.noWayOut')}
                {locked && !complete && ` ${t('triggers.cut')}`}
              </p>
              <ul className="sg-cards">
                {waysOut.map((trigger) => (
                  <TriggerCard
                    key={JSON.stringify(trigger.steps)}
                    trigger={trigger}
                    onApply={() => onApply(trigger.steps)}
                  />
                ))}
              </ul>
            </article>
          ))}
          <ul className="sg-list">
            {waiting.ties.map((tie) => (
              <li key={`${tie.stance.id} ${tie.condition.id} ${tie.for.id} ${tie.on.id}`}>
                {t('waiting.tie', { name: tie.actor.name, other: tie.for.name, issue: tie.on.title })}{' '}
                <span className="sg-quiet">{t(tie.holds === tie.not ? 'waiting.still' : 'waiting.noMore')}</span>
              </li>
            ))}
          </ul>
          {waiting.tieCount > waiting.ties.length && (
            <p className="sg-quiet">{t('waiting.more', { count: waiting.tieCount - waiting.ties.length })}</p>
          )}
        </>
      )}
    </section>
  );
}

const MOST = 12;
