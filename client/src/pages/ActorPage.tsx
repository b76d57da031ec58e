import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLatest } from '../data/use-latest.ts';
import { names } from '../messages/dates.ts';
import { useTypeWords } from '../panels/use-type-words.ts';
import { pageInput } from '../state/page-input.ts';
import { ACTOR_PAGE } from './actor-page-query.ts';
import { chosenLevel } from './chosen-level.ts';
import { IssueLink } from './IssueLink.tsx';
import { Lack } from './Lack.tsx';
import { Nearest } from './Nearest.tsx';
import { PageFrame } from './PageFrame.tsx';
import { PageState } from './PageState.tsx';
import { PositionRow } from './PositionRow.tsx';
import { PageKind } from './page-kind.ts';
import { Roles } from './Roles.tsx';
import { StatementList } from './StatementList.tsx';
import { usePage } from './use-page.ts';
import { Voices } from './Voices.tsx';

/** One actor: where it stands on everything, and every statement that shows it. */
export default function ActorPage() {
  const { id } = useParams({ from: '/pages/actor/$id' });
  return (
    <PageKind value="actor">
      <OneActor key={id} id={id} />
    </PageKind>
  );
}

function OneActor({ id }: { id: string }) {
  const { t } = useTranslation();
  const typeWords = useTypeWords();
  const { address, day, knownOn, filters, narrowed } = usePage();
  const variables = useMemo(() => {
    const about = { actors: [id] };
    return {
      id,
      asOf: day,
      own: pageInput({ day, knownOn, filters }, 'SELF', about),
      together: pageInput({ day, knownOn, filters }, 'REPRESENTED', about),
      knownOn,
    };
  }, [day, knownOn, filters, id]);
  const latest = useLatest(ACTOR_PAGE, variables);
  const kind = t('pages.kinds.actor');
  const actor = latest.data?.actor;
  if (!latest.data || !actor) return <PageState latest={latest} kind={kind} ids={[id]} />;
  const level = chosenLevel(address, [actor]);
  const node = latest.data[level].nodes.find(({ entity }) => entity.id === id);
  const positions = node?.positions ?? [];
  const speakers = actor.representedBy.nodes.map(({ holder }) => holder);
  const voices = level === 'own' ? [] : speakers;
  return (
    <PageFrame kind={kind} title={actor.name}>
      <p className="sg-quiet">
        {[typeWords(actor), actor.aliases.length > 0 && t('actor.aliases', { names: names(actor.aliases) })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {node && node.divided.length > 0 && (
        <p className="sg-stored">{t('actor.divided', { names: names(node.divided.map(({ name }) => name)) })}</p>
      )}
      <section>
        <h2>
          {t('pages.stands')} <span className="sg-count">{positions.length}</span>
        </h2>
        {positions.length === 0 && <Lack filtered={narrowed > 0}>{t('pages.noPosition', { name: actor.name })}</Lack>}
        {positions.map((position) => (
          <PositionRow
            key={position.issue.id}
            name={position.issue.title}
            link={<IssueLink issue={position.issue}>{t('pages.issuePage')}</IssueLink>}
            position={position}
            of={id}
          />
        ))}
      </section>
      <Voices speakers={speakers} />
      <Nearest id={id} />
      <Roles actor={actor} />
      <StatementList
        title={t(voices.length > 0 ? 'pages.allStatementsWith' : 'pages.allStatements')}
        about={{ actors: [id, ...voices.map((speaker) => speaker.id)] }}
        withActor={voices.length > 0}
        withIssue
      />
    </PageFrame>
  );
}
