import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLatest } from '../data/use-latest.ts';
import { Claims } from '../panels/Claims.tsx';
import { SourceFacts } from '../panels/SourceFacts.tsx';
import { PageFrame } from './PageFrame.tsx';
import { PageState } from './PageState.tsx';
import { PageKind } from './page-kind.ts';
import { StatementList } from './StatementList.tsx';
import { SOURCE_PAGE } from './source-page-query.ts';
import { usePage } from './use-page.ts';

/** One source: who published it, how reliable it is, and everything that is taken from it. */
export default function SourcePage() {
  const { id } = useParams({ from: '/pages/source/$id' });
  return (
    <PageKind value="source">
      <OneSource key={id} id={id} />
    </PageKind>
  );
}

function OneSource({ id }: { id: string }) {
  const { t } = useTranslation();
  const { until } = usePage();
  const latest = useLatest(
    SOURCE_PAGE,
    useMemo(() => ({ id, claims: until }), [id, until]),
  );
  const kind = t('pages.kinds.source');
  const source = latest.data?.source;
  if (!source) return <PageState latest={latest} kind={kind} ids={[id]} />;
  return (
    <PageFrame kind={kind} title={source.title}>
      <p className="sg-source">
        <SourceFacts source={source} locator={null} />
      </p>
      {source.reliability === null && <p className="sg-quiet">{t('pages.notJudged')}</p>}
      <Claims claims={source.claims.nodes} />
      <StatementList title={t('pages.allStatements')} about={{ sources: [id] }} withActor withIssue />
    </PageFrame>
  );
}
