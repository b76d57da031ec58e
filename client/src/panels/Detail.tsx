import { Children, type ReactNode } from 'react';

/** A titled list; nothing at all where it is empty. */
export const Detail = ({ title, children }: { title: string; children: ReactNode }) =>
  Children.count(children) === 0 ? null : (
    <section>
      <h2 className="sg-eyebrow">{title}</h2>
      <ul className="sg-list">{children}</ul>
    </section>
  );
