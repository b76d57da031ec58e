import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Latest } from '../data/use-latest.ts';
import { ErrorState } from '../shell/ErrorState.tsx';
import { Loading } from '../shell/Loading.tsx';
import { PageFrame } from './PageFrame.tsx';
import { Suggestions } from './Suggestions.tsx';

interface PageStateProps {
  latest: Pick<Latest<unknown>, 'fetching' | 'error' | 'retry'>;
  kind: string;
  /** Which ids the address names. */
  ids: readonly string[];
}

/** A page that is on its way, that failed, or that names what is not in the graph. */
export function PageState({ latest, kind, ids }: PageStateProps) {
  const { t } = useTranslation();
  if (latest.fetching) {
    return (
      <PageFrame kind={kind} title={undefined}>
        <Loading />
      </PageFrame>
    );
  }
  if (latest.error && latest.error.code !== 'NOT_FOUND') {
    return (
      <PageFrame kind={kind} title={undefined}>
        <ErrorState error={latest.error} onRetry={latest.retry} />
      </PageFrame>
    );
  }
  return (
    <PageFrame kind={kind} title={t('pages.unknown')}>
      <p>{t('pages.unknownId', { ids, count: ids.length, kind })}</p>
      <Suggestions ids={ids} />
      <p>
        <Link to="/" search={true} className="sg-link">
          {t('pages.toPicture')}
        </Link>
      </p>
    </PageFrame>
  );
}
