import { useTranslation } from 'react-i18next';
import type { StanceRow } from '../data/stance-fields.ts';
import { inWords, percent } from '../messages/dates.ts';
import { ActorLink } from './ActorLink.tsx';
import { PositionSign } from './PositionSign.tsx';
import { StatementCard } from './StatementCard.tsx';
import { useConditionWords } from './use-condition-words.ts';

interface StanceCardProps {
  stance: StanceRow;
  /** Whose panel this is; another holder is named. */
  of: string;
  /** Left out: names lead to pages. */
  onOpen?: ((id: string) => void) | undefined;
}

/** One stance: what counts on the day, what is on record, what would change it, and the statements it rests on. */
export function StanceCard({ stance, of, onOpen }: StanceCardProps) {
  const { t } = useTranslation();
  const words = useConditionWords();
  const { position, effectivePosition: effective, statements } = stance;
  const from = inWords(stance.from, stance.precision);
  const more = statements.totalCount - statements.nodes.length;
  return (
    <article className="sg-card">
      <h3>{stance.issue.title}</h3>
      <p className="sg-verdict">
        <PositionSign position={effective} size={16} /> <strong>{t(`positions.${effective}`)}</strong>
        {stance.actor.id !== of && (
          <span className="sg-quiet">
            {' · '}
            <ActorLink actor={stance.actor} onOpen={onOpen} />
          </span>
        )}
      </p>
      {effective !== position && (
        <p className="sg-stored">
          {t('stance.stored', { position: t(`positions.${position}`), effective: t(`positions.${effective}`) })}
        </p>
      )}
      {stance.undetermined && <p className="sg-stored">{t('stance.undetermined')}</p>}
      {stance.clauses.map((clause) => (
        <p key={clause.then + words(clause.all)} className="sg-clause">
          {t('stance.if', { would: t(`would.${clause.then}`), conditions: words(clause.all) })}{' '}
          <span className="sg-quiet">
            {clause.all.map(({ condition }) => t(`stance.status.${condition.status}`)).join(', ')}
          </span>
        </p>
      ))}
      {stance.summary && <p>{stance.summary}</p>}
      <p className="sg-quiet">
        {stance.to ? t('stance.period', { from, to: inWords(stance.to) }) : t('stance.since', { date: from })}
        {stance.confidence !== null && ` · ${t('stance.confidence', { percent: percent(stance.confidence) })}`}
      </p>
      <h4>{t('stance.rests')}</h4>
      {statements.nodes.length === 0 && <p className="sg-quiet">{t('statement.none')}</p>}
      {statements.nodes.map((statement) => (
        <StatementCard key={statement.id} statement={statement} onOpen={onOpen} />
      ))}
      {more > 0 && <p className="sg-quiet">{t('statement.more', { count: more })}</p>}
    </article>
  );
}
