import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLatest } from '../data/use-latest.ts';
import { inWords } from '../messages/dates.ts';
import { IssueLink } from '../pages/IssueLink.tsx';
import { AS_IT_IS } from '../state/scenario.ts';
import { BalanceSection } from './BalanceSection.tsx';
import { Claims } from './Claims.tsx';
import { EventList } from './EventList.tsx';
import { ISSUES } from './issues-query.ts';
import { OpenConditions } from './OpenConditions.tsx';
import type { PanelProps } from './Panel.tsx';
import { WhatWouldChange } from './WhatWouldChange.tsx';
import { WhoStandsWhere } from './WhoStandsWhere.tsx';

/** The overview: the question, who stands where, what would change it, what is claimed, when it was spoken of. */
export function HomePanel({ address, day, network, picture, start, onSelect, change }: PanelProps) {
  const { t } = useTranslation();
  const ids = useMemo(() => address.issues ?? [], [address.issues]);
  const { data } = useLatest(
    ISSUES,
    useMemo(() => ({ ids }), [ids]),
    ids.length === 0,
  );
  const issues = (data?.issues.nodes ?? []).filter((issue) => ids.includes(issue.id));
  const only = ids.length === 1 ? start.issues.nodes.find((issue) => issue.id === ids[0]) : undefined;
  const title =
    only?.question ?? (ids.length > 1 ? t('home.severalIssues', { count: ids.length }) : t('home.allIssues'));
  const open = (id: string) => onSelect({ kind: 'node', id });
  const { agree, differ, edges, nodes } = network.measures;
  return (
    <>
      <p className="sg-eyebrow sg-screen">{t('home.asOf', { date: inWords(day) })}</p>
      <h1 className="sg-question">{title}</h1>
      <p className="sg-lede sg-screen">{t('app.welcome')}</p>
      {ids.length > 0 && (
        <p className="sg-quiet">
          {t('pages.issuePages')}{' '}
          {issues.map((issue, index) => (
            <Fragment key={issue.id}>
              {index > 0 && ' · '}
              <IssueLink issue={issue} />
            </Fragment>
          ))}
        </p>
      )}
      {picture.nodes.length > 0 && <WhoStandsWhere picture={picture} onOpen={open} />}
      {network.edges.length > 0 && <BalanceSection address={address} network={network} onSelect={onSelect} />}
      <WhatWouldChange
        network={network}
        onOpen={open}
        onAssume={(assume) => change({ ...AS_IT_IS, assume, panel: 'what-if' })}
      />
      <OpenConditions conditions={network.open} />
      <Claims
        claims={issues.flatMap((issue) => issue.claims.nodes).filter((claim) => claim.date <= day)}
        onOpen={open}
      />
      <EventList
        events={issues.length > 0 ? issues.flatMap((issue) => issue.events.nodes) : start.events.nodes}
        day={day}
        onGo={(asOf) => change({ asOf })}
      />
      <footer className="sg-quiet sg-counts">
        <p>
          {t(agree + differ < edges ? 'home.met' : 'home.measures', {
            nodes: t('canvas.nodes', { count: nodes }),
            agree,
            differ,
            edges,
          })}
        </p>
        <p>{t('home.counts', start.graph.counts)}</p>
      </footer>
    </>
  );
}
