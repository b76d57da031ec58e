import type { ReactNode } from 'react';
import { Opened } from './Opened.tsx';
import { PositionEvidence } from './PositionEvidence.tsx';
import { PositionLine } from './PositionLine.tsx';
import type { PositionRow as Position } from './position-fields.ts';

interface PositionRowProps {
  /** Who, or on what. */
  name: string;
  /** Leads to the page of that. */
  link: ReactNode;
  position: Position;
  of: string;
}

/** One position that opens to its stances, their statements and sources. */
export function PositionRow({ name, link, position, of }: PositionRowProps) {
  return (
    <Opened
      summary={
        <>
          <span className="sg-opened-name">{name}</span> <PositionLine position={position} />
        </>
      }
    >
      {() => (
        <>
          <p>{link}</p>
          <PositionEvidence stances={position.stances.map(({ id }) => id)} of={of} />
        </>
      )}
    </Opened>
  );
}
