import { useTranslation } from 'react-i18next';
import { type EvidencePosition, evidenceLack, isNotEnough } from '../state/evidence.ts';
import { Lack } from './Lack.tsx';

/** Says where a position rests on nothing, or on little; nothing otherwise. */
export function EvidenceNote({ position }: { position: Pick<EvidencePosition, 'stances' | 'estimate'> }) {
  const { t } = useTranslation();
  const lack = evidenceLack(position);
  if (lack === null) return null;
  if (isNotEnough(lack)) return <Lack inline>{t(`pages.lacks.${lack}`)}</Lack>;
  return <span className="sg-quiet">· {t(`pages.lacks.${lack}`)}</span>;
}
