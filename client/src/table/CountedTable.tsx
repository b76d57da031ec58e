import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

interface CountedTableProps {
  title: string;
  /** Of all there is, also where not every row is shown. */
  count: number;
  heads: readonly string[];
  className?: string;
  stickyHeader?: boolean;
  /** The rows. */
  children: ReactNode;
  /** The way to the rows that are not shown. */
  more?: ReactNode;
}

/** A table under its title, with how many rows there are in all. */
export function CountedTable({ title, count, heads, className, children, more, ...table }: CountedTableProps) {
  return (
    <section className={className}>
      <h2>
        {title} <span className="sg-count">{count}</span>
      </h2>
      <Table highlightOnHover aria-label={title} {...table}>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head}>{head}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
      {more}
    </section>
  );
}
