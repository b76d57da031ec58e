import { useTranslation } from 'react-i18next';
import { type Selection, toSelection } from '../state/selection.ts';

interface End {
  id: string;
  name: string;
}
interface TieLinkProps {
  tie: { source: End; target: End };
  onSelect: (selection: Selection | null) => void;
}

/** Two names that open the panel of their tie. */
export function TieLink({ tie: { source, target }, onSelect }: TieLinkProps) {
  const { t } = useTranslation();
  return (
    <button type="button" className="sg-link" onClick={() => onSelect(toSelection(`${source.id}~${target.id}`))}>
      {t('tie.title', { source: source.name, target: target.name })}
    </button>
  );
}
