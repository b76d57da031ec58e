import { Button, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StatementRow } from '../data/statement-fields.ts';
import { inWords } from '../messages/dates.ts';
import { PositionSign } from '../panels/PositionSign.tsx';
import { FootnoteSign } from '../print/FootnoteSign.tsx';
import { useMost } from '../print/use-most.ts';
import { fromSelection, type Selection } from '../state/selection.ts';

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
    <section className="sg-tables">
      <h2>
        {t('pages.allStatements')} <span className="sg-count">{statements.length}</span>
      </h2>
      <Table highlightOnHover aria-label={t('pages.allStatements')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('statements.when')}</Table.Th>
            <Table.Th>{t('map.actor')}</Table.Th>
            <Table.Th>{t('tie.issue')}</Table.Th>
            <Table.Th>{t('table.position')}</Table.Th>
            <Table.Th>{t('pages.kinds.source')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
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
        </Table.Tbody>
      </Table>
      {rows.length < statements.length && (
        <Button variant="default" onClick={more}>
          {t('pages.more', { count: Math.min(PAGE, statements.length - rows.length) })}
        </Button>
      )}
    </section>
  );
}
