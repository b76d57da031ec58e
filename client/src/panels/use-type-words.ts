import { useTranslation } from 'react-i18next';
import type { ActorDetails } from './actor-query.ts';

type Typed =
  | Pick<Extract<ActorDetails, { __typename: 'Country' }>, '__typename' | 'iso3'>
  | Pick<Extract<ActorDetails, { __typename: 'Organisation' }>, '__typename' | 'kind'>
  | Pick<Extract<ActorDetails, { __typename: 'Official' }>, '__typename' | 'anonymous'>;

/** What sort of actor it is: "Country · RUS", "Alliance". */
export function useTypeWords(): (actor: Typed) => string {
  const { t } = useTranslation();
  return (actor) => {
    if (actor.__typename === 'Country') return [t('types.COUNTRY'), actor.iso3].filter(Boolean).join(' · ');
    if (actor.__typename === 'Organisation') return actor.kind ? t(`kinds.${actor.kind}`) : t('types.ORGANISATION');
    return [t('types.OFFICIAL'), actor.anonymous && t('actor.anonymous')].filter(Boolean).join(' · ');
  };
}
