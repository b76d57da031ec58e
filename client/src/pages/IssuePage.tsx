import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLatest } from '../data/use-latest.ts';
import { inWords, names } from '../messages/dates.ts';
import { Claims } from '../panels/Claims.tsx';
import { Detail } from '../panels/Detail.tsx';
import { pageInput } from '../state/page-input.ts';
import { IssueLink } from './IssueLink.tsx';
import { ISSUE_PAGE } from './issue-page-query.ts';
import { PageFrame } from './PageFrame.tsx';
import { PageState } from './PageState.tsx';
import { PageKind } from './page-kind.ts';
import { StatementList } from './StatementList.tsx';
import { usePage } from './use-page.ts';
import { WhoStands } from './WhoStands.tsx';

/** One issue: who stands where, what is claimed, and every statement on it. */
export default function IssuePage() {
  const { id } = useParams({ from: '/pages/issue/$id' });
  return (
    <PageKind value="issue">
      <OneIssue key={id} id={id} />
    </PageKind>
  );
}

function OneIssue({ id }: { id: string }) {
  const { t } = useTranslation();
  const { address, day, knownOn, filters, until } = usePage();
  const level = address.level ?? 'REPRESENTED';
  const variables = useMemo(
    () => ({
      id,
      input: pageInput({ day, knownOn, filters }, level, { issues: [id] }),
      claims: until,
      knownOn,
    }),
    [day, level, knownOn, filters, until, id],
  );
  const latest = useLatest(ISSUE_PAGE, variables);
  const kind = t('pages.kinds.issue');
  const issue = latest.data?.issue;
  if (!latest.data || !issue) return <PageState latest={latest} kind={kind} ids={[id]} />;
  return (
    <PageFrame kind={kind} title={issue.title}>
      <p className="sg-lede">{issue.question}</p>
      {issue.topics.length > 0 && <p className="sg-quiet">{t('pages.topics', { names: names(issue.topics) })}</p>}
      {issue.partOf && (
        <p className="sg-quiet">
          {t('pages.partOf')} <IssueLink issue={issue.partOf} />
        </p>
      )}
      <WhoStands nodes={latest.data.coalitionNetwork.nodes} />
      <Detail title={t('pages.parts')}>
        {issue.parts.nodes.map((part) => (
          <li key={part.id}>
            <IssueLink issue={part} />
          </li>
        ))}
      </Detail>
      <Claims claims={issue.claims.nodes} />
      <Detail title={t('home.events')}>
        {issue.events.nodes.map(({ id: event, title, startsOn, place }) => (
          <li key={event}>
            {title} <span className="sg-quiet">{[inWords(startsOn), place].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </Detail>
      <StatementList title={t('pages.allStatements')} about={{ issues: [id] }} withActor />
    </PageFrame>
  );
}
