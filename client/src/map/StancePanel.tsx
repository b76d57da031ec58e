import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { IssueLink } from '../pages/IssueLink.tsx';
import { PositionEvidence } from '../pages/PositionEvidence.tsx';
import { StatementPages } from '../pages/StatementPages.tsx';
import { ActorLink } from '../panels/ActorLink.tsx';
import type { PanelProps } from '../panels/Panel.tsx';
import { PanelHead } from '../panels/PanelHead.tsx';

interface StancePanelProps extends Pick<PanelProps, 'network' | 'onSelect'> {
  actor: string;
  issue: { id: string; title: string };
}

/** Where one actor stands on one issue, and what that rests on. */
export default function StancePanel({ actor, issue, network, onSelect }: StancePanelProps) {
  const { t } = useTranslation();
  const open = (id: string) => onSelect({ kind: 'node', id });
  const node = network.nodes.find(({ entity }) => entity.id === actor);
  const name = node?.entity.name ?? actor;
  const position = node?.positions.find((candidate) => candidate.issue.id === issue.id);
  const stances = useMemo(() => (position?.stances ?? []).map(({ id }) => id), [position]);
  return (
    <>
      <PanelHead title={t('map.stance', { actor: name, issue: issue.title })} onClose={() => onSelect(null)}>
        <p className="sg-quiet">
          <ActorLink actor={{ id: actor, name: t('pages.actorPage', { name }) }} />
          {' · '}
          <IssueLink issue={issue}>{t('pages.issuePage')}</IssueLink>
        </p>
      </PanelHead>
      {stances.length > 0 ? (
        <PositionEvidence stances={stances} of={actor} onOpen={open} />
      ) : (
        <>
          <p className="sg-quiet">{t('map.noStance')}</p>
          <StatementPages about={{ actors: [actor], issues: [issue.id] }} onOpen={open} />
        </>
      )}
    </>
  );
}
