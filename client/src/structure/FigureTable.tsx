import { Button, Table } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useShown } from './use-shown.ts';

export interface FigureRow {
  key: string;
  name: ReactNode;
  figures: readonly ReactNode[];
  /** Where the row leads beside its name. */
  way?: ReactNode;
}

interface FigureTableProps {
  label: string;
  /** Of the name and of each figure. */
  heads: readonly string[];
  rows: readonly FigureRow[];
  /** How many of the first rows the sentence above speaks of. */
  telling?: number;
  /** What else can be done with them. */
  children?: ReactNode;
}

/** Figures row by row, the first few at once and all on demand. */
export function FigureTable({ label, heads, rows, telling = 0, children }: FigureTableProps) {
  const { t } = useTranslation();
  const [shown, showAll] = useShown(rows.length, telling);
  const table = useRef<HTMLTableElement>(null);
  const goOn = useRef<number | null>(null);
  useEffect(() => {
    if (goOn.current === null) return;
    // The button that had the keyboard is gone: it goes on where the new rows begin.
    table.current?.tBodies[0]?.rows[goOn.current]?.querySelector<HTMLElement>('button, a')?.focus();
    goOn.current = null;
  });
  const more = () => {
    goOn.current = shown;
    showAll();
  };
  const hasWays = rows.some(({ way }) => way !== undefined);
  return (
    <>
      <div className="sg-figures">
        <Table ref={table} aria-label={label}>
          <Table.Thead>
            <Table.Tr>
              {heads.map((head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ))}
              {hasWays && (
                <Table.Th className="sg-screen">
                  <span className="sg-hidden">{t('controls.views.picture')}</span>
                </Table.Th>
              )}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.slice(0, shown).map(({ key, name, figures, way }) => (
              <Table.Tr key={key}>
                <Table.Th scope="row">{name}</Table.Th>
                {figures.map((figure, at) => (
                  <Table.Td key={heads[at + 1]}>{figure}</Table.Td>
                ))}
                {hasWays && <Table.Td className="sg-screen">{way}</Table.Td>}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <div className="sg-more">
        {shown < rows.length && (
          <Button variant="default" size="xs" onClick={more}>
            {t('table.showAll', { count: rows.length })}
          </Button>
        )}
        {children}
      </div>
    </>
  );
}
