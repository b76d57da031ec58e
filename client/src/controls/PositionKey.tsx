import { POSITION_ORDER } from '@stancegraph/drawing';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';
import { type Hidden, toggled } from '../state/hidden.ts';
import type { Position } from '../state/scenario.ts';

interface PositionKeyProps {
  /** What is drawn, hidden ones included. */
  drawn: readonly { position: Position | 'UNKNOWN' }[];
  sign: (position: Position | 'UNKNOWN') => ReactNode;
  hidden: Hidden;
  change: ChangeAddress;
}

/** What the signs of positions mean, how many there are, and switches to hide them. */
export function PositionKey({ drawn, sign, hidden, change }: PositionKeyProps) {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form
    <div className="sg-legend" role="group" aria-label={t('legend.label')}>
      {[...POSITION_ORDER, 'UNKNOWN' as const].map((key) => {
        const count = drawn.filter(({ position }) => position === key).length;
        return count === 0 ? null : (
          <button
            key={key}
            type="button"
            className="sg-key"
            aria-pressed={!hidden.has(key)}
            onClick={() => change({ hide: toggled(hidden, key) as Address['hide'] }, { replace: true })}
          >
            {sign(key)}
            <span>{t(`positions.${key}`)}</span> <span className="sg-count">{count}</span>
          </button>
        );
      })}
    </div>
  );
}
