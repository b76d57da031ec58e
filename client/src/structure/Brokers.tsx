import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useLatest } from '../data/use-latest.ts';
import { names, number, percent } from '../messages/dates.ts';
import { Lack } from '../pages/Lack.tsx';
import { ActorLink } from '../panels/ActorLink.tsx';
import { foremost } from '../state/foremost.ts';
import { groupOf } from '../state/group-of.ts';
import { FigureTable } from './FigureTable.tsx';
import { StructureSection } from './StructureSection.tsx';
import type { PartProps } from './StructureView.tsx';
import { BROKERS, type BrokersAnswer } from './structure-queries.ts';
import { ToPicture } from './ToPicture.tsx';

/** More than this are counted only. */
const MOST_NAMES = 4;

/** Who stands between the groups, and who could as well stand in the other camp. */
export function Brokers({ address, variables, change, onSelect }: PartProps) {
  const { t } = useTranslation();
  const latest = useLatest(BROKERS, variables);
  // Without ties of disagreement there are no camps.
  const hasCamps = address.aggregation !== 'CONGRUENCE' && address.aggregation !== 'IGNORE';
  const open = (id: string) => onSelect({ kind: 'node', id });
  const figure = (value: number | null) => (value === null ? t('table.none') : number(value));
  return (
    <StructureSection title={t('structure.brokers.title')} term={t('structure.brokers.term')} latest={latest}>
      {({ coalitionNetwork: network }) =>
        network.brokers.length === 0 ? (
          <Lack>{t('structure.noAgreement')}</Lack>
        ) : (
          <>
            <p>
              <strong>
                <Leaders brokers={network.brokers} />
              </strong>
            </p>
            {hasCamps && <EitherCamp near={network.balance.nearOptimal} onOpen={open} />}
            <p className="sg-quiet">{t('structure.brokers.help')}</p>
            <FigureTable
              label={t('structure.brokers.table')}
              heads={[
                t('table.name'),
                t('table.group'),
                t('structure.brokers.participation'),
                t('structure.brokers.constraint'),
                t('structure.brokers.betweenness'),
              ]}
              rows={network.brokers.map(({ entity, community, participation, constraint, betweenness }) => {
                const group = groupOf(network, community);
                return {
                  key: entity.id,
                  name: <ActorLink actor={entity} onOpen={open} />,
                  figures: [
                    group === null ? t('table.none') : number(group + 1),
                    figure(participation),
                    figure(constraint),
                    number(betweenness),
                  ],
                  way: (
                    <ToPicture
                      of={entity.name}
                      patch={{ focus: `${entity.id}:1`, selected: entity.id }}
                      change={change}
                    />
                  ),
                };
              })}
            />
          </>
        )
      }
    </StructureSection>
  );
}

function Leaders({ brokers }: Pick<BrokersAnswer, 'brokers'>) {
  const { t } = useTranslation();
  if (brokers[0]?.participation === null) return t('structure.brokers.noGroups');
  const leaders = foremost(brokers, ({ participation }) => participation);
  if (leaders.length === 0) return t('structure.brokers.nobody');
  return leaders.length > MOST_NAMES
    ? t('structure.brokers.many', { count: leaders.length })
    : t('structure.brokers.most', {
        count: leaders.length,
        names: names(leaders.map(({ entity }) => entity.name)),
      });
}

interface EitherCampProps {
  /** Null where there are too many actors to try all divisions. */
  near: BrokersAnswer['balance']['nearOptimal'];
  onOpen: (id: string) => void;
}

function EitherCamp({ near, onOpen }: EitherCampProps) {
  const { t } = useTranslation();
  if (near === null) return null;
  const { count, complete, placedDifferently } = near;
  if (placedDifferently.length === 0) return <p>{t('structure.brokers.oneDivision')}</p>;
  return (
    <p>
      {t(complete ? 'structure.brokers.either' : 'structure.brokers.eitherAtLeast', { count })}{' '}
      {placedDifferently.slice(0, MOST_NAMES).map(({ entity, share }, at) => (
        <Fragment key={entity.id}>
          {at > 0 && ', '}
          <ActorLink actor={entity} onOpen={onOpen} /> <span className="sg-count">{percent(share)}</span>
        </Fragment>
      ))}
      {placedDifferently.length > MOST_NAMES &&
        ` ${t('balance.more', { count: placedDifferently.length - MOST_NAMES })}`}
    </p>
  );
}
