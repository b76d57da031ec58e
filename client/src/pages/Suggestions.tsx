import { useTranslation } from 'react-i18next';
import { useSearch } from '../controls/use-search.ts';
import { ActorLink } from '../panels/ActorLink.tsx';
import { Detail } from '../panels/Detail.tsx';
import { IssueLink } from './IssueLink.tsx';

const MOST = 5;

/** What may have been meant by ids that name nothing, and how an id is written. */
export function Suggestions({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation();
  const { found } = useSearch(ids.join(' ').replaceAll(/[-._]+/g, ' '));
  const named = found.filter(({ kind }) => kind === 'actor' || kind === 'issue').slice(0, MOST);
  return (
    <>
      <p>{t('evidence.idsLookLike')}</p>
      <Detail title={t('evidence.meant')}>
        {named.map(({ id, kind, name }) => (
          <li key={id}>
            {kind === 'actor' ? <ActorLink actor={{ id, name }} /> : <IssueLink issue={{ id, title: name }} />}
          </li>
        ))}
      </Detail>
    </>
  );
}
