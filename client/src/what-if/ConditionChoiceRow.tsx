import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { names } from '../messages/dates.ts';
import { assumedOf, STATUSES, type Status } from '../state/scenario.ts';
import type { ConditionChoice } from './choices-query.ts';

interface ConditionChoiceRowProps {
  condition: ConditionChoice;
  /** Who on the screen waits for it. */
  waiting: readonly string[];
  assume: readonly string[] | undefined;
  onSet: (value: Status | null) => void;
}

/** One condition: as it is, met, or not met; and who waits for it. */
export function ConditionChoiceRow({ condition, waiting, assume, onSet }: ConditionChoiceRowProps) {
  const { t } = useTranslation();
  const { id, title, status, stances } = condition;
  const who =
    waiting.length > 0
      ? t('whatIf.waiting', { count: waiting.length, names: names(waiting) })
      : stances.totalCount > 0
        ? t('whatIf.waitingElsewhere')
        : t('whatIf.waitingNobody');
  return (
    <li>
      <p>{title}</p>
      <SegmentedControl
        size="xs"
        aria-label={title}
        value={assumedOf(assume, id) ?? ''}
        data={[
          { value: '', label: t('whatIf.asItIs') },
          ...STATUSES.map((value) => ({ value, label: t(`whatIf.statuses.${value}`) })),
        ]}
        onChange={(value) => onSet(STATUSES.find((known) => known === value) ?? null)}
      />
      <p className="sg-quiet">
        {t('whatIf.now', { status: t(`stance.status.${status}`) })} {who}
      </p>
    </li>
  );
}
