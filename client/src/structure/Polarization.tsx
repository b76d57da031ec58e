import type { Palette } from '@stancegraph/drawing';
import { useTranslation } from 'react-i18next';
import type { Start } from '../data/start-query.ts';
import { useLatest } from '../data/use-latest.ts';
import { number } from '../messages/dates.ts';
import { Lack } from '../pages/Lack.tsx';
import { ActorLink } from '../panels/ActorLink.tsx';
import { campsOf } from '../state/camps-of.ts';
import { distanceWord } from '../state/distance-word.ts';
import { OverTime } from './OverTime.tsx';
import { StructureSection } from './StructureSection.tsx';
import type { PartProps } from './StructureView.tsx';
import { POLARIZATION } from './structure-queries.ts';

interface PolarizationProps extends PartProps {
  day: string;
  start: Start | undefined;
  palette: Palette;
}

/** How near the network is to two camps of equal size that stand against each other, now and over time. */
export function Polarization(props: PolarizationProps) {
  const { t } = useTranslation();
  const latest = useLatest(POLARIZATION, props.variables);
  const open = (id: string) => props.onSelect({ kind: 'node', id });
  const isDna = props.address.method === 'DNA_3_1_2';
  return (
    <StructureSection title={t('structure.polarization.title')} term={t('structure.polarization.term')} latest={latest}>
      {({ coalitionNetwork: { polarization, edges, measures } }) => {
        if (polarization === null) return <Lack>{t('structure.polarization.none')}</Lack>;
        // With fewer ties than that the network falls into parts that stand in a camp by chance.
        const isThin = edges.length < measures.nodes - 1;
        const score = number(polarization.score);
        const sentence = isDna
          ? t('structure.polarization.scoreDna', { score })
          : t(`structure.polarization.score.${distanceWord(polarization.score)}`, { score });
        return (
          <>
            {isThin && (
              <Lack>
                {t('structure.polarization.thin', {
                  actors: t('canvas.nodes', { count: measures.nodes }),
                  ties: t('canvas.ties', { count: edges.length }),
                })}
              </Lack>
            )}
            <p>{isThin ? sentence : <strong>{sentence}</strong>}</p>
            <p className="sg-quiet">{isDna ? t('structure.polarization.helpDna') : t('structure.polarization.help')}</p>
            {!isThin && <Camps camps={campsOf(polarization.camps, edges)} onOpen={open} />}
            <OverTime {...props} />
          </>
        );
      }}
    </StructureSection>
  );
}

interface CampsProps {
  camps: readonly (readonly { id: string; name: string }[])[];
  onOpen: (id: string) => void;
}

function Camps({ camps, onOpen }: CampsProps) {
  const { t } = useTranslation();
  return (
    <dl className="sg-camps">
      {camps.map((members, at) => (
        <div key={members[0]?.id}>
          <dt>{t('balance.camp', { number: at + 1 })}</dt>
          <dd>
            <ul className="sg-names">
              {members.map((actor) => (
                <li key={actor.id}>
                  <ActorLink actor={actor} onOpen={onOpen} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
