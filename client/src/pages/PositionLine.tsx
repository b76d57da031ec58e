import { useTranslation } from 'react-i18next';
import { PositionSign } from '../panels/PositionSign.tsx';
import { EvidenceNote } from './EvidenceNote.tsx';
import { type PositionRow, statementCount } from './position-fields.ts';

/** A position in words, on how many statements it rests, and whether that is enough. */
export function PositionLine({ position }: { position: PositionRow }) {
  const { t } = useTranslation();
  const value = position.position ?? 'UNKNOWN';
  return (
    <>
      <PositionSign position={value} size={13} /> <strong>{t(`positions.${value}`)}</strong>{' '}
      <span className="sg-quiet">{t('pages.statements', { count: statementCount(position) })}</span>{' '}
      <EvidenceNote position={position} />
    </>
  );
}
