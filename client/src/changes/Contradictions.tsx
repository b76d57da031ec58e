import { useTranslation } from 'react-i18next';
import { StatementCard } from '../panels/StatementCard.tsx';
import type { Changes } from './changes-query.ts';

interface ContradictionsProps {
  contradictions: Changes['contradictions'];
  onOpen: (id: string) => void;
}

/** Pairs of statements that contradict each other, side by side. */
export function Contradictions({ contradictions, onOpen }: ContradictionsProps) {
  const { t } = useTranslation();
  if (contradictions.length === 0) return null;
  return (
    <section>
      <h2>{t('changes.contradictions')}</h2>
      <ul className="sg-cards">
        {contradictions.map(({ kind, issue, actor, other, days, first, second }) => (
          <li key={`${kind} ${first.id} ${second.id}`} className="sg-card">
            <p>
              <strong>
                {t(`changes.contradictionKinds.${kind}`, { name: actor.name, other: other?.name ?? actor.name })}
              </strong>
            </p>
            <p className="sg-quiet">{`${issue.title} · ${t('changes.apart', { count: days })}`}</p>
            <details className="sg-why">
              <summary>{t('changes.both')}</summary>
              {[first, second].map((statement) => (
                <StatementCard key={statement.id} statement={statement} onOpen={onOpen} withActor />
              ))}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
