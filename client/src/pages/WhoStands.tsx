import { POSITION_ORDER } from '@stancegraph/drawing';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorLink } from '../panels/ActorLink.tsx';
import { useMost } from '../print/use-most.ts';
import { MoreRows } from '../table/MoreRows.tsx';
import { Lack } from './Lack.tsx';
import { PositionRow } from './PositionRow.tsx';
import type { PositionRow as Position } from './position-fields.ts';
import { usePage } from './use-page.ts';

interface WhoStandsProps {
  nodes: readonly { entity: { id: string; name: string }; positions: readonly Position[] }[];
}

/** So many rows at once. */
const PAGE = 50;

/** Everyone with a position on one issue, from for to against, by name. */
export function WhoStands({ nodes }: WhoStandsProps) {
  const { t } = useTranslation();
  const { narrowed } = usePage();
  const [most, more] = useMost(PAGE);
  const rows = useMemo(
    () =>
      nodes
        .flatMap(({ entity, positions }) => positions.slice(0, 1).map((position) => ({ entity, position })))
        .sort((a, b) => order(a.position) - order(b.position) || a.entity.name.localeCompare(b.entity.name, 'en')),
    [nodes],
  );
  return (
    <section>
      <h2>
        {t('home.who')} <span className="sg-count">{rows.length}</span>
      </h2>
      {rows.length === 0 && <Lack filtered={narrowed > 0}>{t('pages.nobody')}</Lack>}
      {rows.slice(0, most).map(({ entity, position }) => (
        <PositionRow
          key={entity.id}
          name={entity.name}
          link={<ActorLink actor={{ id: entity.id, name: t('pages.actorPage', entity) }} />}
          position={position}
          of={entity.id}
        />
      ))}
      <MoreRows shown={most} total={rows.length} page={PAGE} onMore={more} />
    </section>
  );
}

const order = ({ position }: Position): number =>
  position === null ? POSITION_ORDER.length : POSITION_ORDER.indexOf(position);
