import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { percent } from '../messages/dates.ts';
import { TieLink } from '../panels/TieLink.tsx';
import { pairDoubts, UNSETTLED } from '../state/pair-doubts.ts';
import { Bar } from './Bar.tsx';
import { FigureTable } from './FigureTable.tsx';
import type { PartProps } from './StructureView.tsx';
import type { Robust, RobustnessAnswer } from './structure-queries.ts';
import { ToPicture } from './ToPicture.tsx';

interface PairsProps extends Pick<PartProps, 'change' | 'onSelect'> {
  nodes: RobustnessAnswer['nodes'];
  pairs: Robust['together'];
}

/** How often two actors land in one group, the pairs first that the sources settle least. */
export function Pairs({ nodes, pairs, change, onSelect }: PairsProps) {
  const { t } = useTranslation();
  const rows = useMemo(() => pairDoubts(pairs, nodes), [pairs, nodes]);
  if (rows.length === 0) return null;
  const unsettled = rows.filter(({ doubt }) => doubt > UNSETTLED).length;
  const said = { count: unsettled, all: rows.length, share: percent(UNSETTLED) };
  return (
    <>
      <h3>{t('structure.pairs.title')}</h3>
      <p>
        <strong>{unsettled === 0 ? t('structure.pairs.settled', said) : t('structure.pairs.unsettled', said)}</strong>
      </p>
      <FigureTable
        label={t('structure.pairs.title')}
        heads={[t('structure.pairs.pair'), t('structure.pairs.shown'), t('structure.pairs.share')]}
        telling={unsettled}
        rows={rows.map(({ source, target, isTogether, share }) => ({
          key: `${source.id}~${target.id}`,
          name: <TieLink tie={{ source, target }} onSelect={onSelect} />,
          figures: [
            t(isTogether ? 'structure.pairs.together' : 'structure.pairs.apart'),
            <>
              {percent(share)} <Bar of={share} />
            </>,
          ],
          way: (
            <ToPicture
              of={t('tie.title', { source: source.name, target: target.name })}
              patch={{ selected: `${source.id}~${target.id}` }}
              change={change}
            />
          ),
        }))}
      />
    </>
  );
}
