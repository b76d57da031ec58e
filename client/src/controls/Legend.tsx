import { legendOf, type Picture, type PictureMark, type Words } from '@stancegraph/drawing';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PositionSign } from '../panels/PositionSign.tsx';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';
import { type Hidden, toggled } from '../state/hidden.ts';

interface LegendProps {
  picture: Picture;
  hidden: Hidden;
  change: ChangeAddress;
  words: Words;
}

/** What the signs mean, how many there are, and switches to hide them. */
export function Legend({ picture, hidden, change, words }: LegendProps) {
  const { t } = useTranslation();
  const legend = useMemo(() => legendOf(picture, words), [picture, words]);
  const toggle = (key: string) => change({ hide: toggled(hidden, key) as Address['hide'] });
  const button = (key: string, label: string, count: number, sign: React.ReactNode) => (
    <button key={key} type="button" className="sg-key" aria-pressed={!hidden.has(key)} onClick={() => toggle(key)}>
      {sign}
      <span>{label}</span> <span className="sg-count">{count}</span>
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form
    <div className="sg-legend" role="group" aria-label={t('legend.label')}>
      {legend.positions.map(({ key, label, count }) => button(key, label, count, <PositionSign position={key} />))}
      {legend.ties.map(({ key, label, count }) =>
        button(key, label, count, <span className={`sg-line sg-line-${key}`} />),
      )}
      {legend.conditional.count > 0 && (
        <span className="sg-key">
          <span className="sg-ring" />
          <span>{legend.conditional.label}</span> <span className="sg-count">{legend.conditional.count}</span>
        </span>
      )}
      {marksIn(picture).map(({ sign, label, count }) => (
        <span key={sign} className="sg-key" data-mark>
          <b aria-hidden="true">{sign}</b>
          <span>{label}</span> <span className="sg-count">{count}</span>
        </span>
      ))}
    </div>
  );
}

function marksIn({ nodes }: Picture): (PictureMark & { count: number })[] {
  const found = new Map<string, PictureMark & { count: number }>();
  for (const { mark } of nodes)
    if (mark) found.set(mark.sign, { ...mark, count: (found.get(mark.sign)?.count ?? 0) + 1 });
  return [...found.values()];
}
