import { useTranslation } from 'react-i18next';
import { Lack } from '../pages/Lack.tsx';
import { type Selection, toSelection } from '../state/selection.ts';
import type { Neighbour } from '../state/strongest-neighbours.ts';
import { Detail } from './Detail.tsx';
import { TieWeight } from './TieWeight.tsx';

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
        <TieWeight tie={neighbour} />
      </li>
    ));
  if (neighbours.closest.length + neighbours.farthest.length === 0) return <Lack>{t('pages.noTies')}</Lack>;
  return (
    <>
      <Detail title={t('actor.closest')}>{list(neighbours.closest)}</Detail>
      <Detail title={t('actor.farthest')}>{list(neighbours.farthest)}</Detail>
    </>
  );
}
