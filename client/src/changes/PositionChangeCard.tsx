import { useTranslation } from 'react-i18next';
import { inWords } from '../messages/dates.ts';
import { ActorOnIssue } from '../panels/ActorOnIssue.tsx';
import { PositionShift } from '../panels/PositionShift.tsx';
import { PositionSign } from '../panels/PositionSign.tsx';
import { StatementCard } from '../panels/StatementCard.tsx';
import { Causes } from '../what-if/Causes.tsx';
import type { PositionChange } from './changes-query.ts';

/** How one position differs, whether the world changed or we learned, and what that rests on. */
export function PositionChangeCard({ change, onOpen }: { change: PositionChange; onOpen: (id: string) => void }) {
  const { t } = useTranslation();
  const { actor, issue, kinds, cause, before, after, statements, because, corrections } = change;
  const [was, is] = [before?.position, after?.position];
  const only = is ?? was;
  const more = statements.totalCount - statements.nodes.length;
  return (
    <li className="sg-card">
      <ActorOnIssue actor={actor} issue={issue} onOpen={onOpen} />
      {was && is && was !== is ? (
        <PositionShift from={was} to={is} />
      ) : (
        only && (
          <p>
            <PositionSign position={only} size={12} /> {t(`positions.${only}`)}
          </p>
        )
      )}
      <p className="sg-quiet">
        {kinds.map((kind) => t(`changes.kinds.${kind}`)).join(', ')} · {t(`changes.causes.${cause}`)}
      </p>
      <details className="sg-why">
        <summary>{t('changes.why', { name: actor.name })}</summary>
        <Causes because={because} assume={[]} />
        {corrections.map(({ id, retractedAt, reason }) => (
          <p key={id} className="sg-stored">
            {t('changes.correction', { date: inWords(retractedAt), reason: reason || t('changes.noReason') })}
          </p>
        ))}
        {statements.nodes.map((statement) => (
          <StatementCard key={statement.id} statement={statement} onOpen={onOpen} withActor />
        ))}
        {more > 0 && <p className="sg-quiet">{t('statement.more', { count: more })}</p>}
        {statements.totalCount + because.length + corrections.length === 0 && (
          <p className="sg-quiet">{t('changes.ended')}</p>
        )}
      </details>
    </li>
  );
}
