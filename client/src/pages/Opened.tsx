import { type ReactNode, useState } from 'react';

interface OpenedProps {
  summary: ReactNode;
  children: () => ReactNode;
}

/** A row that opens; what is inside is asked for only then. */
export function Opened({ summary, children }: OpenedProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="sg-opened" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && <div className="sg-opened-body">{children()}</div>}
    </details>
  );
}
