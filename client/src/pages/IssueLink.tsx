import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface IssueLinkProps {
  issue: { id: string; title: string };
  /** Left out: the title. */
  children?: ReactNode;
}

/** Leads to an issue's page. */
export const IssueLink = ({ issue, children = issue.title }: IssueLinkProps) => (
  <Link to="/issue/$id" params={{ id: issue.id }} search={true} className="sg-link">
    {children}
  </Link>
);
