import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '../messages/dates.ts';
import { FootnoteSign } from '../print/FootnoteSign.tsx';
import { FigureTable } from './FigureTable.tsx';
import type { PartProps } from './StructureView.tsx';
import type { Robust } from './structure-queries.ts';
import { ToPicture } from './ToPicture.tsx';

interface InfluenceProps extends Pick<PartProps, 'address' | 'change'> {
  influence: Robust['influence'];
  /** Whether there can be disagreement. */
  isSigned: boolean;
}

/** What would change without one of the sources, the one first that changes disagreement, or the groups, most. */
export function Influence({ influence, isSigned, address, change }: InfluenceProps) {
  const { t } = useTranslation();
  const rows = useMemo(
    () => [...influence].sort((a, b) => Math.abs(b.negativeShare ?? 0) - Math.abs(a.negativeShare ?? 0)),
    [influence],
  );
  const first = rows[0];
  if (!first) return null;
  const signed = (value: number | null, as: (value: number) => string) =>
    value === null ? t('table.none') : `${value > 0 ? '+' : ''}${as(value)}`;
  const points = (share: number) => number(Math.round(share * 100));
  const most = Math.round(Math.abs(first.negativeShare ?? 0) * 100);
  return (
    <>
      <h3>{t('structure.influence.title')}</h3>
      {isSigned && (
        <p>
          <strong>
            {most === 0
              ? t('structure.influence.none')
              : t((first.negativeShare ?? 0) < 0 ? 'structure.influence.less' : 'structure.influence.more', {
                  title: first.source.title,
                  count: most,
                })}
          </strong>
        </p>
      )}
      <FigureTable
        label={t('structure.influence.title')}
        heads={[
          t('structure.influence.source'),
          t('structure.influence.statements'),
          ...(isSigned ? [t('structure.influence.points')] : []),
          t('structure.robustness.modularity'),
        ]}
        rows={rows.map(({ source, statements, negativeShare, modularity }) => ({
          key: source.id,
          name: (
            <>
              <Link to="/source/$id" params={{ id: source.id }} search={true} className="sg-link">
                {source.title}
              </Link>
              <FootnoteSign source={source} />
            </>
          ),
          figures: [statements, ...(isSigned ? [signed(negativeShare, points)] : []), signed(modularity, number)],
          way: (
            <ToPicture
              of={t('structure.influence.without', { title: source.title })}
              patch={{ excludeSources: [...new Set([...(address.excludeSources ?? []), source.id])] }}
              change={change}
            />
          ),
        }))}
      />
    </>
  );
}
