import { useTranslation } from 'react-i18next';
import type { ResultOf } from '../graphql.ts';
import { ActorLink } from '../panels/ActorLink.tsx';
import { Detail } from '../panels/Detail.tsx';
import type { ACTOR_PAGE } from './actor-page-query.ts';

/** For whom it speaks, who speaks for it, to what it belongs, who belongs to it. */
export function Roles({ actor }: { actor: NonNullable<ResultOf<typeof ACTOR_PAGE>['actor']> }) {
  const { t } = useTranslation();
  return (
    <>
      <Detail title={t('actor.speaksFor')}>
        {actor.represents.nodes.map(({ id, role, actor: other }) => (
          <li key={id}>
            <ActorLink actor={other} /> <span className="sg-quiet">{role}</span>
          </li>
        ))}
      </Detail>
      <Detail title={t('actor.spokenForBy')}>
        {actor.representedBy.nodes.map(({ id, role, holder }) => (
          <li key={id}>
            <ActorLink actor={holder} /> <span className="sg-quiet">{role}</span>
          </li>
        ))}
      </Detail>
      <Detail title={t('actor.memberships')}>
        {actor.memberOf.nodes.map(({ id, status, organisation }) => (
          <li key={id}>
            <span className="sg-quiet">{t(`memberships.${status}`)}</span> <ActorLink actor={organisation} />
          </li>
        ))}
      </Detail>
      {actor.__typename === 'Organisation' && (
        <Detail title={t('actor.members')}>
          {actor.members.nodes.map(({ id, status, actor: member }) => (
            <li key={id}>
              <ActorLink actor={member} /> <span className="sg-quiet">{t(`memberStatus.${status}`)}</span>
            </li>
          ))}
        </Detail>
      )}
    </>
  );
}
