import type { useTranslation } from 'react-i18next';
import type { ActorDetails } from './actor-query.ts';

type Typed =
  | Pick<Extract<ActorDetails, { __typename: 'Country' }>, '__typename' | 'iso3'>
  | Pick<Extract<ActorDetails, { __typename: 'Organisation' }>, '__typename' | 'kind'>
  | Pick<Extract<ActorDetails, { __typename: 'Official' }>, '__typename' | 'anonymous'>;

/** What sort of actor it is: "Country · RUS", "Alliance". */
export function typeWords(actor: Typed, t: ReturnType<typeof useTranslation>['t']): string {
  if (actor.__typename === 'Country') return actor.iso3 ? `${t('types.COUNTRY')} · ${actor.iso3}` : t('types.COUNTRY');
  if (actor.__typename === 'Organisation') return actor.kind ? t(`kinds.${actor.kind}`) : t('types.ORGANISATION');
  return actor.anonymous ? `${t('types.OFFICIAL')} · ${t('actor.anonymous')}` : t('types.OFFICIAL');
}
