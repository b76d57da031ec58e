import { useTranslation } from 'react-i18next';
import type { Step } from './triggers-query.ts';

/** A step in words. */
export function useStepWords(): (step: Step) => string {
  const { t } = useTranslation();
  return (step) =>
    step.__typename === 'ConditionStep'
      ? t(step.status === 'UNMET' ? 'triggers.conditionUnmet' : 'triggers.conditionMet', {
          condition: step.condition.title,
        })
      : t('triggers.position', {
          name: step.actor.name,
          position: t(`positions.${step.position}`),
          issue: step.issue.title,
        });
}
