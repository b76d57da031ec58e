import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { names } from '../messages/dates.ts';
import type { Trigger } from './triggers-query.ts';
import { useStepWords } from './use-step-words.ts';

interface TriggerCardProps {
  trigger: Trigger;
  onApply: () => void;
}

/** A set of steps, who follows, and one press to see it. */
export function TriggerCard({ trigger, onApply }: TriggerCardProps) {
  const { t } = useTranslation();
  const words = useStepWords();
  const { steps, moves, holders } = trigger;
  const all = steps.map(words);
  return (
    <li className="sg-card">
      <ul className="sg-steps">
        {all.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p className="sg-quiet">
        {moves.length > 0
          ? t('triggers.then', {
              names: names([...new Set(moves.map(({ actor }) => actor.name))]),
            })
          : t('triggers.nobodyElse')}{' '}
        {holders.length > 0 &&
          t('triggers.holders', { count: holders.length, names: names(holders.map(({ name }) => name)) })}
      </p>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('triggers.apply', { steps: names(all) })}
        onClick={onApply}
      >
        {t('home.assume')}
      </Button>
    </li>
  );
}
