import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StatementRow } from '../data/statement-fields.ts';
import { inWords } from '../messages/dates.ts';
import { PositionSign } from '../panels/PositionSign.tsx';
import { FootnoteSign } from '../print/FootnoteSign.tsx';
import { useMost } from '../print/use-most.ts';
import { fromSelection, type Selection } from '../state/selection.ts';
import { CountedTable } from '../table/CountedTable.tsx';
import { MoreRows } from '../table/MoreRows.tsx';

interface StatementTableProps {
  /** Newest first. */
  statements: readonly StatementRow[];
  selection: Selection | null;
  onSelect: (id: string) => void;
}

const PAGE = 25;

/** The same as a list; the date of a row opens the statement. */
export function StatementTable({ statements, selection, onSelect }: StatementTableProps) {
  const { t } = useTranslation();
  const [most, more] = useMost(PAGE);
  const chosen = fromSelection(selection);
  const rows = statements.filter(({ id }, index) => index < most || id === chosen);
  return (
    <CountedTable
      className="sg-tables"
      title={t('pages.allStatements')}
      count={statements.length}
      heads={[t('statements.when'), t('map.actor'), t('tie.issue'), t('table.position'), t('pages.kinds.source')]}
      more={<MoreRows shown={rows.length} total={statements.length} page={PAGE} onMore={more} />}
    >
      {rows.map(({ id, date, precision, actor, issue, position, source }) => (
        <Table.Tr key={id} data-chosen={id === chosen || undefined}>
          <Table.Th scope="row">
            <button
              type="button"
              className="sg-link"
              aria-label={t('statements.mark', {
                date: inWords(date, precision),
                actor: actor.name,
                issue: issue.title,
                position: t(`positions.${position}`),
              })}
              aria-pressed={id === chosen}
              onClick={() => onSelect(id)}
            >
              {inWords(date, precision)}
            </button>
          </Table.Th>
          <Table.Td>{actor.name}</Table.Td>
          <Table.Td>{issue.title}</Table.Td>
          <Table.Td>
            <PositionSign position={position} size={12} /> {t(`positions.${position}`)}
          </Table.Td>
          <Table.Td>
            {source.title}
            <FootnoteSign source={source} />
          </Table.Td>
        </Table.Tr>
      ))}
    </CountedTable>
  );
}
