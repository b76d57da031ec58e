import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PositionSign } from '../panels/PositionSign.tsx';
import { useMost } from '../print/use-most.ts';
import type { MapPicture } from '../state/map-picture.ts';
import { fromSelection, type Selection, toSelection } from '../state/selection.ts';
import { CountedTable } from '../table/CountedTable.tsx';
import { MoreRows } from '../table/MoreRows.tsx';

interface MapTableProps {
  picture: MapPicture;
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
}

const PAGE = 60;

/** Every tie of the map as a row, in the order of the map; the rest on demand. */
export function MapTable({ picture, selection, onSelect }: MapTableProps) {
  const { t } = useTranslation();
  const [most, more] = useMost(PAGE);
  const chosen = fromSelection(selection);
  const rows = picture.ties.filter(({ id }, index) => index < most || id === chosen);
  return (
    <CountedTable
      className="sg-tables"
      title={t('map.table')}
      count={picture.ties.length}
      heads={[t('map.actor'), t('tie.issue'), t('table.position')]}
      more={<MoreRows shown={rows.length} total={picture.ties.length} page={PAGE} onMore={more} />}
    >
      {rows.map(({ id, actor, issue, position }) => {
        const words = t(`positions.${position}`);
        return (
          <Table.Tr key={id} data-chosen={id === chosen || undefined}>
            <Table.Th scope="row">{actor.name}</Table.Th>
            <Table.Td>{issue.name}</Table.Td>
            <Table.Td>
              <PositionSign position={position} size={12} />{' '}
              <button
                type="button"
                className="sg-link"
                aria-label={t('map.tie', { actor: actor.name, issue: issue.name, position: words })}
                aria-pressed={id === chosen}
                onClick={() => onSelect(toSelection(id))}
              >
                {words}
              </button>
            </Table.Td>
          </Table.Tr>
        );
      })}
    </CountedTable>
  );
}
