import { Table } from '@mantine/core';
import type { Picture } from '@stancegraph/drawing';
import { useTranslation } from 'react-i18next';
import type { Network } from '../data/picture-query.ts';
import { number } from '../messages/dates.ts';
import { PositionSign } from '../panels/PositionSign.tsx';
import { byPosition } from '../state/by-position.ts';
import { groupOf } from '../state/group-of.ts';
import type { Selection } from '../state/selection.ts';
import { CountedTable } from './CountedTable.tsx';

const HEADS = ['name', 'position', 'condition', 'type', 'group', 'degree', 'strength'] as const;

interface ActorsTableProps {
  network: Network;
  picture: Picture;
  visible: ReadonlySet<string>;
  selection: Selection | null;
  onSelect: (selection: Selection) => void;
}

/** From for to against, by name; the first cell of a row is the button that opens it. */
export function ActorsTable({ network, picture, visible, selection, onSelect }: ActorsTableProps) {
  const { t } = useTranslation();
  const measured = new Map(network.nodes.map((node) => [node.entity.id, node]));
  const rows = byPosition(picture).flatMap((group) => group.nodes.filter((node) => visible.has(node.id)));
  // Gathered by something else than communities, the table is too.
  if (picture.groups) rows.sort((a, b) => (a.community ?? 0) - (b.community ?? 0));
  const groupName = (community: number | null) => {
    if (picture.groups) return picture.groups[community ?? -1]?.label ?? t('table.none');
    const group = groupOf(network, community);
    return group === null ? t('table.none') : number(group + 1);
  };
  return (
    <CountedTable
      stickyHeader
      title={t('table.actors')}
      count={rows.length}
      heads={HEADS.map((head) => t(`table.${head}`))}
    >
      {rows.map((node) => {
        const chosen = selection?.kind === 'node' && selection.id === node.id;
        return (
          <Table.Tr key={node.id} data-chosen={chosen || undefined}>
            <Table.Th scope="row">
              <button
                type="button"
                className="sg-link"
                aria-pressed={chosen}
                onClick={() => onSelect({ kind: 'node', id: node.id })}
              >
                {node.label}
              </button>
              {node.mark && <span className="sg-quiet"> {node.mark.label}</span>}
            </Table.Th>
            <Table.Td>
              <PositionSign position={node.position ?? 'UNKNOWN'} size={12} />{' '}
              {t(`positions.${node.position ?? 'UNKNOWN'}`)}
            </Table.Td>
            <Table.Td>{node.conditional ? t('table.yes') : t('table.no')}</Table.Td>
            <Table.Td>{t(`types.${node.type}`)}</Table.Td>
            <Table.Td>{groupName(node.community)}</Table.Td>
            <Table.Td>{number(measured.get(node.id)?.degree ?? 0)}</Table.Td>
            <Table.Td>{number(measured.get(node.id)?.strength ?? 0)}</Table.Td>
          </Table.Tr>
        );
      })}
    </CountedTable>
  );
}
