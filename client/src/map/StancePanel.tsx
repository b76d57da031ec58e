import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { IssueLink } from '../pages/IssueLink.tsx';
import { PositionEvidence } from '../pages/PositionEvidence.tsx';
import { StatementPages } from '../pages/StatementPages.tsx';
import type { PanelProps } from '../panels/Panel.tsx';
import { PanelHead } from '../panels/PanelHead.tsx';

/** Where one actor stands on one issue, and what that rests on. */
export default function StancePanel({
  actor,
  issue,
  ...props
}: Pick<PanelProps, 'address' | 'day' | 'network' | 'onSelect'> & {
  actor: string;
  issue: { id: string; title: string };
}) {
  const { network, onSelect } = props;
  const { t } = useTranslation();
  const node = network.nodes.find(({ entity }) => entity.id === actor);
  const position = node?.positions.find((candidate) => candidate.issue.id === issue.id);
  const stances = useMemo(() => (position?.stances ?? []).map(({ id }) => id), [position]);
  return (
    <>
      <PanelHead
        title={t('map.stance', { actor: node?.entity.name ?? actor, issue: issue.title })}
        onClose={() => onSelect(null)}
      >
        <p className="sg-quiet">
          <Link to="/actor/$id" params={{ id: actor }} search={true} className="sg-link">
            {t('pages.actorPage', { name: node?.entity.name ?? actor })}
          </Link>
          {' · '}
          <IssueLink issue={issue}>{t('pages.issuePage')}</IssueLink>
        </p>
      </PanelHead>
      {stances.length > 0 ? (
        <PositionEvidence stances={stances} of={actor} onOpen={(id) => onSelect({ kind: 'node', id })} />
      ) : (
        <>
          <p className="sg-quiet">{t('map.noStance')}</p>
          <StatementPages
            about={{ actors: [actor], issues: [issue.id] }}
            onOpen={(id) => onSelect({ kind: 'node', id })}
          />
        </>
      )}
    </>
  );
}
