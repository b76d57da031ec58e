import { useTranslation } from 'react-i18next';
import { number } from '../messages/dates.ts';
import { type Selection, toSelection } from '../state/selection.ts';
import type { Neighbour } from '../state/strongest-neighbours.ts';
import { Detail } from './Detail.tsx';

interface ActorTiesProps {
  id: string;
  neighbours: { closest: Neighbour[]; farthest: Neighbour[] };
  onSelect: (selection: Selection | null) => void;
}

/** Its strongest ties; each opens what it is made of. */
export function ActorTies({ id, neighbours, onSelect }: ActorTiesProps) {
  const { t } = useTranslation();
  const list = (some: Neighbour[]) =>
    some.map((neighbour) => (
      <li key={neighbour.id}>
        <button type="button" className="sg-link" onClick={() => onSelect(toSelection(`${id}~${neighbour.id}`))}>
          {neighbour.name}
        </button>{' '}
        <span className="sg-quiet">{number(neighbour.weight)}</span>
      </li>
    ));
  return (
    <>
      <Detail title={t('actor.closest')}>{list(neighbours.closest)}</Detail>
      <Detail title={t('actor.farthest')}>{list(neighbours.farthest)}</Detail>
    </>
  );
}
