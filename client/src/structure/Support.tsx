import { Button } from '@mantine/core';
import { toTieVerdict } from '@stancegraph/drawing';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { number, percent } from '../messages/dates.ts';
import { TieLink } from '../panels/TieLink.tsx';
import { LEAST_SUPPORT } from '../state/to-picture.ts';
import { Bar } from './Bar.tsx';
import { FigureTable } from './FigureTable.tsx';
import type { PartProps } from './StructureView.tsx';
import type { RobustnessAnswer } from './structure-queries.ts';
import { ToPicture } from './ToPicture.tsx';

interface SupportProps extends Pick<PartProps, 'change' | 'onSelect'> {
  edges: RobustnessAnswer['edges'];
}

/** In how many of the draws each tie is there, the least supported first. */
export function Support({ edges, change, onSelect }: SupportProps) {
  const { t } = useTranslation();
  const rows = useMemo(
    () =>
      edges
        .map((edge) => ({ ...edge, support: edge.support ?? 0 }))
        .sort((a, b) => a.support - b.support || Math.abs(b.weight) - Math.abs(a.weight)),
    [edges],
  );
  const weak = rows.filter(({ support }) => support < LEAST_SUPPORT).length;
  const said = { count: weak, all: rows.length, share: percent(LEAST_SUPPORT) };
  return (
    <>
      <h3>{t('structure.support.title')}</h3>
      <p>
        <strong>{weak === 0 ? t('structure.support.firm', said) : t('structure.support.weak', said)}</strong>
      </p>
      <FigureTable
        label={t('structure.support.title')}
        heads={[t('table.between'), t('table.verdict'), t('table.weight'), t('structure.support.share')]}
        telling={weak}
        rows={rows.map(({ source, target, verdict, weight, support }) => ({
          key: `${source.id}~${target.id}`,
          name: <TieLink tie={{ source, target }} onSelect={onSelect} />,
          figures: [
            t(`table.${toTieVerdict(verdict)}`),
            number(weight),
            <>
              {percent(support)} <Bar of={support} />
            </>,
          ],
          way: (
            <ToPicture
              of={t('tie.title', { source: source.name, target: target.name })}
              patch={{ selected: `${source.id}~${target.id}`, support: true }}
              change={change}
            />
          ),
        }))}
      >
        {weak > 0 && (
          <Button variant="default" size="xs" onClick={() => change({ support: true, view: undefined })}>
            {t('structure.support.mark')}
          </Button>
        )}
      </FigureTable>
    </>
  );
}
