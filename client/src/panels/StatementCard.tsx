import { useTranslation } from 'react-i18next';
import type { StatementRow } from '../data/statement-fields.ts';
import { inWords } from '../messages/dates.ts';
import { ActorLink } from './ActorLink.tsx';
import { PositionSign } from './PositionSign.tsx';
import { SourceLine } from './SourceLine.tsx';

interface StatementCardProps {
  statement: StatementRow;
  /** Left out: names lead to pages. */
  onOpen?: ((id: string) => void) | undefined;
  /** Whether to name whose position it shows, and on which issue. */
  withActor?: boolean;
  withIssue?: boolean;
}

/** One dated act: what, when, whose, how surely, and where it stands. */
export function StatementCard({ statement, onOpen, withActor = false, withIssue = false }: StatementCardProps) {
  const { t } = useTranslation();
  const { summary, quote, saidBy, actor, credibility } = statement;
  const facts = [
    inWords(statement.date, statement.precision),
    t(`statement.kinds.${statement.kind}`),
    t(`statement.directness.${statement.directness}`),
    credibility !== null && t('statement.credibility', { grade: credibility }),
  ].filter((fact) => fact);
  return (
    <article className="sg-statement">
      <p className="sg-quiet">
        <PositionSign position={statement.position} size={11} /> {t(`positions.${statement.position}`)}
        {withActor && (
          <>
            {' · '}
            <ActorLink actor={actor} onOpen={onOpen} />
          </>
        )}
        {withIssue && ` · ${statement.issue.title}`}
      </p>
      {quote ? <blockquote>{quote}</blockquote> : null}
      {summary ? <p>{summary}</p> : null}
      <p className="sg-quiet">
        {facts.join(' · ')}
        {saidBy && ` · ${t('statement.saidBy', { name: saidBy.name })}`}
      </p>
      <SourceLine source={statement.source} locator={statement.locator} />
    </article>
  );
}
