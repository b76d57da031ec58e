import { useTranslation } from 'react-i18next';
import { number } from '../messages/dates.ts';
import type { Neighbour } from '../state/strongest-neighbours.ts';

/** How strong a tie is, and on how much it rests. */
export function TieWeight({ tie: { weight, sharedIssues } }: { tie: Neighbour }) {
  const { t } = useTranslation();
  return (
    <span className="sg-quiet">
      {number(weight)}
      {sharedIssues !== undefined && ` ${t('tie.issues', { count: sharedIssues })}`}
    </span>
  );
}
