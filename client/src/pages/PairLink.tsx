import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Leads to the page of two actors. */
export const PairLink = ({ ends: [a, b], children }: { ends: [string, string]; children: ReactNode }) => (
  <Link to="/pair/$a/$b" params={{ a, b }} search={true} className="sg-link">
    {children}
  </Link>
);
