import type { ComponentProps } from 'react';
import { StatementPages } from './StatementPages.tsx';

/** A page's section of statements. */
export const StatementList = ({ title, ...shown }: { title: string } & ComponentProps<typeof StatementPages>) => (
  <section>
    <h2>{title}</h2>
    <StatementPages {...shown} />
  </section>
);
