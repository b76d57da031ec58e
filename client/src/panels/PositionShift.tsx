import type { PictureNode } from '@stancegraph/drawing';
import { useTranslation } from 'react-i18next';
import { PositionSign } from './PositionSign.tsx';

interface PositionShiftProps {
  from: NonNullable<PictureNode['position']> | 'UNKNOWN';
  to: NonNullable<PictureNode['position']> | 'UNKNOWN';
}

/** From one position to another, by sign and word. */
export function PositionShift({ from, to }: PositionShiftProps) {
  const { t } = useTranslation();
  return (
    <p>
      <PositionSign position={from} size={12} /> {t(`positions.${from}`)}
      <span aria-hidden="true"> → </span>
      <span className="sg-hidden">{t('whatIf.to')}</span> <PositionSign position={to} size={12} />{' '}
      <strong>{t(`positions.${to}`)}</strong>
    </p>
  );
}
