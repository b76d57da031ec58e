import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLatest } from '../data/use-latest.ts';
import { pageInput } from '../state/page-input.ts';
import { Lack } from './Lack.tsx';
import { PairLink } from './PairLink.tsx';
import { usePage } from './use-page.ts';
import { VOICES } from './voices-query.ts';

interface VoicesProps {
  speakers: readonly { id: string; name: string }[];
}

/** More speakers than this make more pairs than one reads. */
const MOST = 6;

/** Whether those who speak for an actor say the same, pair by pair. */
export function Voices({ speakers }: VoicesProps) {
  const { t } = useTranslation();
  const { day, knownOn, filters, narrowed } = usePage();
  const some = useMemo(
    () => [...new Map(speakers.map((speaker) => [speaker.id, speaker])).values()].slice(0, MOST),
    [speakers],
  );
  const variables = useMemo(
    () => ({ input: pageInput({ day, knownOn, filters }, 'SELF', { actors: some.map(({ id }) => id) }) }),
    [day, knownOn, filters, some],
  );
  const latest = useLatest(VOICES, variables, some.length < 2);
  if (some.length < 2) return null;
  const edges = latest.data?.coalitionNetwork.edges;
  const words = (a: string, b: string) => {
    const edge = edges?.find(
      ({ source, target }) => (source.id === a && target.id === b) || (source.id === b && target.id === a),
    );
    if (!edge)
      return (
        <Lack inline filtered={narrowed > 0}>
          {t('pages.voices.none')}
        </Lack>
      );
    const differ = edge.issues.filter(({ agreement }) => agreement < 0).length;
    return <span className="sg-quiet">{t('pages.voices.shared', { count: edge.issues.length, differ })}</span>;
  };
  return (
    <section>
      <h2>{t('pages.voices.title')}</h2>
      <ul className="sg-list">
        {some.flatMap((one, index) =>
          some.slice(index + 1).map((other) => (
            <li key={`${one.id}~${other.id}`}>
              <PairLink ends={[one.id, other.id]}>{t('tie.title', { source: one.name, target: other.name })}</PairLink>{' '}
              {edges && words(one.id, other.id)}
            </li>
          )),
        )}
      </ul>
      {speakers.length > MOST && <p className="sg-quiet">{t('pages.voices.first', { count: MOST })}</p>}
    </section>
  );
}
