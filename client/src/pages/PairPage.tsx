import { Navigate, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLatest } from '../data/use-latest.ts';
import { ActorLink } from '../panels/ActorLink.tsx';
import { pageInput } from '../state/page-input.ts';
import { isComparison, PAIR_VERDICTS, type PairVerdict, pairRows, thinRows } from '../state/pair.ts';
import { chosenLevel } from './chosen-level.ts';
import { IssueLink } from './IssueLink.tsx';
import { Lack } from './Lack.tsx';
import { PageFrame } from './PageFrame.tsx';
import { PageState } from './PageState.tsx';
import { PairRow } from './PairRow.tsx';
import { PageKind } from './page-kind.ts';
import { PAIR } from './pair-query.ts';
import { usePage } from './use-page.ts';

/** Two actors: on what they differ, agree, have not decided or not spoken, each with what it rests on. */
export default function PairPage() {
  const { a, b } = useParams({ from: '/pages/pair/$a/$b' });
  if (a === b) return <Navigate to="/actor/$id" params={{ id: a }} search={true} replace />;
  return (
    <PageKind value="pair">
      <Pair key={`${a}~${b}`} ids={[a, b]} />
    </PageKind>
  );
}

function Pair({ ids: [a, b] }: { ids: [string, string] }) {
  const { t } = useTranslation();
  const { address, day, knownOn, filters, narrowed } = usePage();
  const variables = useMemo(() => {
    const about = { actors: [a, b] };
    return {
      ids: [a, b],
      own: pageInput({ day, knownOn, filters }, 'SELF', about),
      together: pageInput({ day, knownOn, filters }, 'REPRESENTED', about),
      knownOn,
    };
  }, [day, knownOn, filters, a, b]);
  const latest = useLatest(PAIR, variables);
  const kind = t('pages.kinds.pair');
  const [first, second] = [a, b].map((id) => latest.data?.actors.nodes.find((actor) => actor.id === id));
  if (!latest.data || !first || !second) return <PageState latest={latest} kind={kind} ids={[a, b]} />;
  const network = latest.data[chosenLevel(address, [first, second])];
  const of = (id: string) => network.nodes.find(({ entity }) => entity.id === id)?.positions ?? [];
  const rows = pairRows(of(a), of(b), network.edges[0]?.issues ?? []);
  const neither = latest.data.issues.nodes.filter(({ id }) => rows.every(({ issue }) => issue.id !== id));
  const thin = thinRows(rows);
  // Under filters nobody can be said to have kept silent.
  const wordOf = (verdict: PairVerdict) => (verdict === 'silent' && narrowed > 0 ? 'underFilters' : verdict);
  return (
    <PageFrame kind={kind} title={t('tie.title', { source: first.name, target: second.name })}>
      <p className="sg-lede">
        {rows.length === 0 && narrowed === 0
          ? t('pages.pair.bothSilent', { first: first.name, second: second.name })
          : PAIR_VERDICTS.flatMap((verdict) => {
              const count = rows.filter((row) => row.verdict === verdict).length;
              return count === 0 ? [] : [t(`pages.pair.counts.${wordOf(verdict)}`, { count })];
            }).join(' · ')}
      </p>
      <p>
        <ActorLink actor={first} /> · <ActorLink actor={second} />
      </p>
      {thin > 0 && <Lack>{t('enough.thin', { count: thin })}</Lack>}
      {!rows.some(({ verdict }) => isComparison(verdict)) && (
        <Lack filtered={narrowed > 0}>{t('pages.pair.noneShared')}</Lack>
      )}
      {PAIR_VERDICTS.map((verdict) => {
        const some = rows.filter((row) => row.verdict === verdict);
        if (some.length === 0) return null;
        return (
          <section key={verdict}>
            <h2>
              {t(`pages.pair.titles.${wordOf(verdict)}`)} <span className="sg-count">{some.length}</span>
            </h2>
            {some.map((row) => (
              <PairRow key={row.issue.id} row={row} first={first} second={second} />
            ))}
          </section>
        );
      })}
      {neither.length > 0 && rows.length > 0 && narrowed === 0 && (
        <section>
          <h2>
            {t('pages.pair.titles.neither')} <span className="sg-count">{neither.length}</span>
          </h2>
          <ul className="sg-names">
            {neither.map((issue) => (
              <li key={issue.id}>
                <IssueLink issue={issue} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </PageFrame>
  );
}
