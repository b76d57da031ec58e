import { useTranslation } from 'react-i18next';
import { asClause } from '../state/as-clause.ts';

export function OpenConditions({ conditions }: { conditions: readonly { id: string; title: string }[] }) {
  const { t } = useTranslation();
  if (conditions.length === 0) return null;
  return (
    <ul className="sg-open sg-quiet">
      {conditions.map(({ id, title }) => (
        <li key={id}>{t('home.open', { condition: asClause(title) })}</li>
      ))}
    </ul>
  );
}
