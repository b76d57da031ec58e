import { useTranslation } from 'react-i18next';
import { type EvidencePosition, evidenceLack, isNotEnough } from '../state/evidence.ts';

/** Says where a position rests on nothing, or on little; nothing otherwise. */
export function EvidenceNote({ position }: { position: Pick<EvidencePosition, 'stances' | 'estimate'> }) {
  const { t } = useTranslation();
  const lack = evidenceLack(position);
  if (lack === null) return null;
  return (
    <span className={isNotEnough(lack) ? 'sg-lack' : 'sg-quiet'}>
      {isNotEnough(lack) ? <strong>{t('pages.notEnough')}: </strong> : '· '}
      {t(`pages.lacks.${lack}`)}
    </span>
  );
}
