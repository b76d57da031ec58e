import { useTranslation } from 'react-i18next';
import { asClause } from '../state/as-clause.ts';

interface Literal {
  not: boolean;
  condition: { title: string };
}

/** "a UN mandate exists and the US backs the force". */
export function useConditionWords(): (all: readonly Literal[]) => string {
  const { t } = useTranslation();
  return (all) =>
    all
      .map(({ not, condition }) =>
        not ? t('stance.not', { condition: asClause(condition.title) }) : asClause(condition.title),
      )
      .join(t('stance.and'));
}
