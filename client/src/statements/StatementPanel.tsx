import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { STATEMENT_FIELDS } from '../data/statement-fields.ts';
import { useLatest } from '../data/use-latest.ts';
import { graphql } from '../graphql.ts';
import { IssueLink } from '../pages/IssueLink.tsx';
import { ActorLink } from '../panels/ActorLink.tsx';
import { PanelHead } from '../panels/PanelHead.tsx';
import { PanelState } from '../panels/PanelState.tsx';
import { StatementCard } from '../panels/StatementCard.tsx';
import type { Selection } from '../state/selection.ts';

const STATEMENT = graphql(
  `
  query Statement($id: ID!) {
    statement(id: $id) { ...StatementFields }
  }
`,
  [STATEMENT_FIELDS],
);

interface StatementPanelProps {
  id: string;
  onSelect: (selection: Selection | null) => void;
}

/** One statement with its source. */
export default function StatementPanel({ id, onSelect }: StatementPanelProps) {
  const { t } = useTranslation();
  const latest = useLatest(
    STATEMENT,
    useMemo(() => ({ id }), [id]),
  );
  const statement = latest.data?.statement;
  return (
    <>
      <PanelHead
        title={
          statement
            ? t('map.stance', { actor: statement.actor.name, issue: statement.issue.title })
            : t('statements.one')
        }
        onClose={() => onSelect(null)}
      >
        {statement && (
          <p className="sg-quiet">
            <ActorLink actor={{ ...statement.actor, name: t('pages.actorPage', statement.actor) }} />
            {' · '}
            <IssueLink issue={statement.issue}>{t('pages.issuePage')}</IssueLink>
          </p>
        )}
      </PanelHead>
      {statement ? (
        <StatementCard
          statement={statement}
          withActor
          withIssue
          onOpen={(actor) => onSelect({ kind: 'node', id: actor })}
        />
      ) : (
        <PanelState latest={latest} missing={t('states.unknownNode', { id })} />
      )}
    </>
  );
}
