import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorLink } from '../panels/ActorLink.tsx';
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
      <p>
        <strong>
          <ActorLink actor={actor} onOpen={onOpen} />
        </strong>{' '}
        <span className="sg-quiet">{issue.title}</span>
      </p>
      <PositionShift from={from} to={to} />
      <details className="sg-why" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('whatIf.why', { name: actor.name })}</summary>
        {open && <Trail {...{ move, day, assume, onOpen }} />}
      </details>
    </li>
  );
}
