import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorOnIssue } from '../panels/ActorOnIssue.tsx';
import { PositionShift } from '../panels/PositionShift.tsx';
import { Trail } from './Trail.tsx';
import type { Move } from './what-if-query.ts';

interface MoveCardProps {
  move: Move;
  day: string;
  assume: readonly string[];
  onOpen: (id: string) => void;
}

/** Who moves from where to where; opens into why. */
export function MoveCard({ move, day, assume, onOpen }: MoveCardProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { actor, issue, from, to } = move;
  return (
    <li className="sg-card">
      <ActorOnIssue actor={actor} issue={issue} onOpen={onOpen} />
      <PositionShift from={from} to={to} />
      <details className="sg-why" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('whatIf.why', { name: actor.name })}</summary>
        {open && <Trail {...{ move, day, assume, onOpen }} />}
      </details>
    </li>
  );
}
