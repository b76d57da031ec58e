import { toTieVerdict } from '@stancegraph/drawing';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLatest } from '../data/use-latest.ts';
import { Detail } from '../panels/Detail.tsx';
import { PanelState } from '../panels/PanelState.tsx';
import { TieWeight } from '../panels/TieWeight.tsx';
import { countFilters } from '../state/filters.ts';
import { networkInput } from '../state/network-input.ts';
import { type Neighbour, strongestNeighbours } from '../state/strongest-neighbours.ts';
import { Lack } from './Lack.tsx';
import { NEAREST } from './nearest-query.ts';
import { Opened } from './Opened.tsx';
import { PairLink } from './PairLink.tsx';
import { usePage } from './use-page.ts';

/** Whom it agrees with and differs from most in the picture one came from; the network is asked for when it is opened. */
export const Nearest = ({ id }: { id: string }) => {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t('pages.nearest')}</h2>
      <Opened summary={t('pages.nearestHelp')}>{() => <NearestLists id={id} />}</Opened>
    </section>
  );
};

function NearestLists({ id }: { id: string }) {
  const { t } = useTranslation();
  const { address } = usePage();
  const latest = useLatest(
    NEAREST,
    useMemo(() => ({ input: networkInput(address) }), [address]),
  );
  const network = latest.data?.coalitionNetwork;
  if (!network || latest.error) return <PanelState latest={latest} missing="" />;
  const { closest, farthest } = strongestNeighbours(
    {
      nodes: network.nodes.map(({ entity }) => ({ id: entity.id, label: entity.name })),
      edges: network.edges.map(({ source, target, weight, verdict, sharedIssues }) => ({
        source: source.id,
        target: target.id,
        weight,
        verdict: toTieVerdict(verdict),
        sharedIssues,
      })),
    },
    id,
  );
  const list = (some: Neighbour[]) =>
    some.map((other) => (
      <li key={other.id}>
        <PairLink ends={[id, other.id]}>{other.name}</PairLink> <TieWeight tie={other} />
      </li>
    ));
  if (closest.length + farthest.length === 0)
    return <Lack filtered={countFilters(address) > 0}>{t('pages.noTies')}</Lack>;
  return (
    <>
      <Detail title={t('actor.closest')}>{list(closest)}</Detail>
      <Detail title={t('actor.farthest')}>{list(farthest)}</Detail>
    </>
  );
}
