import { Button, Table } from '@mantine/core';
import { toTieVerdict } from '@stancegraph/drawing';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkEdge } from '../data/picture-query.ts';
import { number } from '../messages/dates.ts';
import { useMost } from '../print/use-most.ts';
import type { Selection } from '../state/selection.ts';
import { CountedTable } from './CountedTable.tsx';

interface TiesTableProps {
  ties: readonly NetworkEdge[];
  selection: Selection | null;
  onSelect: (selection: Selection) => void;
}

const FIRST = 40;

/** Strongest first, then by names; the rest on demand. */
export function TiesTable({ ties, selection, onSelect }: TiesTableProps) {
  const { t } = useTranslation();
  const [most, , all] = useMost(FIRST);
  const sorted = useMemo(
    () =>
      [...ties].sort(
        (a, b) =>
          Math.abs(b.weight) - Math.abs(a.weight) ||
          a.source.name.localeCompare(b.source.name, 'en') ||
          a.target.name.localeCompare(b.target.name, 'en'),
      ),
    [ties],
  );
  const isChosen = (edge: NetworkEdge) =>
    selection?.kind === 'tie' && selection.source === edge.source.id && selection.target === edge.target.id;
  const rows = sorted.filter((edge, index) => index < most || isChosen(edge));
  return (
    <CountedTable
      stickyHeader
      title={t('table.ties')}
      count={ties.length}
      heads={[t('table.between'), t('table.verdict'), t('table.weight'), t('table.shared')]}
      more={
        rows.length < sorted.length && (
          <Button variant="default" onClick={all}>
            {t('table.showAll', { count: sorted.length })}
          </Button>
        )
      }
    >
      {rows.map((edge) => (
        <Table.Tr key={`${edge.source.id}~${edge.target.id}`} data-chosen={isChosen(edge) || undefined}>
          <Table.Th scope="row">
            <button
              type="button"
              className="sg-link"
              aria-pressed={isChosen(edge)}
              onClick={() => onSelect({ kind: 'tie', source: edge.source.id, target: edge.target.id })}
            >
              {t('tie.title', { source: edge.source.name, target: edge.target.name })}
            </button>
          </Table.Th>
          <Table.Td>{t(`table.${toTieVerdict(edge.verdict)}`)}</Table.Td>
          <Table.Td>{number(edge.weight)}</Table.Td>
          <Table.Td>{edge.sharedIssues}</Table.Td>
        </Table.Tr>
      ))}
    </CountedTable>
  );
}
