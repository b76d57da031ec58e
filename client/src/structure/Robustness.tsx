import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLatest } from '../data/use-latest.ts';
import { number, percent } from '../messages/dates.ts';
import { Lack } from '../pages/Lack.tsx';
import { FigureTable } from './FigureTable.tsx';
import { Influence } from './Influence.tsx';
import { Pairs } from './Pairs.tsx';
import { StructureSection } from './StructureSection.tsx';
import type { PartProps } from './StructureView.tsx';
import { Support } from './Support.tsx';
import { ROBUSTNESS, type Robust } from './structure-queries.ts';

/** Of fewer sources there are too few different draws (126 of five, ten of three) to say what depends on them. */
const FEWEST_SOURCES = 5;

/** What of the network stays when its sources are drawn again. */
export function Robustness(props: PartProps) {
  const { t } = useTranslation();
  const { address, change } = props;
  const isDna = address.method === 'DNA_3_1_2';
  // All other ways of counting have no negative ties.
  const isSigned = (address.aggregation ?? 'SUBTRACT') === 'SUBTRACT';
  const latest = useLatest(ROBUSTNESS, props.variables, isDna);
  const titles = { title: t('structure.robustness.title'), term: t('structure.robustness.term') };
  if (isDna) {
    return (
      <StructureSection {...titles} latest={{ ...latest, data: true, error: null, fetching: false }}>
        {() => (
          <>
            <p>{t('structure.robustness.dna')}</p>
            <Button variant="default" size="xs" onClick={() => change({ method: undefined })}>
              {t('controls.methods.CORRECTED')}
            </Button>
          </>
        )}
      </StructureSection>
    );
  }
  return (
    <StructureSection {...titles} latest={latest}>
      {({ coalitionNetwork: { robustness, nodes, edges } }) => {
        if (!robustness || edges.length === 0) return <Lack>{t('structure.noTies')}</Lack>;
        const { sources, together, influence } = robustness;
        const leftOut = <Influence {...props} influence={influence} isSigned={isSigned} />;
        if (sources < FEWEST_SOURCES) {
          return (
            <>
              <Lack>{t('structure.robustness.thin', { count: sources })}</Lack>
              {leftOut}
            </>
          );
        }
        return (
          <>
            <Whole robust={robustness} isSigned={isSigned} />
            <Pairs {...props} nodes={nodes} pairs={together} />
            <Support {...props} edges={edges} />
            {leftOut}
          </>
        );
      }}
    </StructureSection>
  );
}

/** The two numbers of the whole, and between what they lie. */
function Whole({ robust, isSigned }: { robust: Robust; isSigned: boolean }) {
  const { t } = useTranslation();
  const row = (key: 'negativeShare' | 'modularity', { value, low, high }: Robust['modularity'], as = number) => ({
    key,
    name: t(`structure.robustness.${key}`),
    figures: [value, low, high].map((figure) => (figure === null ? t('table.none') : as(figure))),
  });
  const { sources, resamples, negativeShare, modularity } = robust;
  const { value, low, high } = negativeShare;
  return (
    <>
      {isSigned && value !== null && low !== null && high !== null && (
        <p>
          <strong>
            {t('structure.robustness.interval', { value: percent(value), low: percent(low), high: percent(high) })}
          </strong>
        </p>
      )}
      <p className="sg-quiet">{t('structure.robustness.help', { count: sources, resamples })}</p>
      <FigureTable
        label={t('structure.robustness.table')}
        heads={[
          t('structure.robustness.measure'),
          t('structure.robustness.value'),
          t('structure.robustness.low'),
          t('structure.robustness.high'),
        ]}
        rows={[...(isSigned ? [row('negativeShare', negativeShare, percent)] : []), row('modularity', modularity)]}
      />
    </>
  );
}
