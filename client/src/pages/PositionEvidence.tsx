import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLatest } from '../data/use-latest.ts';
import { PanelState } from '../panels/PanelState.tsx';
import { StanceCard } from '../panels/StanceCard.tsx';
import { STANCES } from './stances-query.ts';
import { usePage } from './use-page.ts';

interface PositionEvidenceProps {
  stances: readonly string[];
  /** Whose position it is; another holder is named. */
  of: string;
  /** Left out: names lead to pages. */
  onOpen?: (id: string) => void;
}

/** The stances under a position with their conditions and statements. */
export function PositionEvidence({ stances, of, onOpen }: PositionEvidenceProps) {
  const { t } = useTranslation();
  const { day, knownOn } = usePage();
  const latest = useLatest(
    STANCES,
    useMemo(() => ({ ids: [...stances], asOf: day, knownOn }), [stances, day, knownOn]),
  );
  const found = latest.data?.stances;
  if (!found || latest.error) return <PanelState latest={latest} missing="" />;
  const more = found.totalCount - found.nodes.length;
  return (
    <>
      {found.nodes.map((stance) => (
        <StanceCard key={stance.id} stance={stance} of={of} onOpen={onOpen} />
      ))}
      {more > 0 && <p className="sg-quiet">{t('pages.moreStances', { count: more })}</p>}
    </>
  );
}
