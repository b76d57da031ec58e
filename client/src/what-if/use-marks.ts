import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Address } from '../state/address.ts';
import { scenarioMarks, shownMoves } from '../state/scenario-moves.ts';
import type { Marks } from '../state/to-picture.ts';
import { useWhatIf } from './use-what-if.ts';

const SIGNS = { moved: '→', assumed: 'if' } as const;
const NONE: Marks = new Map();

/** Who stands out in the picture of a scenario: by the round that is shown, and by what is assumed. */
export function useMarks(address: Address): Marks {
  const { t } = useTranslation();
  const { answer } = useWhatIf(address);
  const { assume, fixedPoint, round, issues } = address;
  return useMemo(() => {
    if (!answer) return NONE;
    const found = scenarioMarks(shownMoves(answer, { fixedPoint, round }), assume ?? [], issues ?? null);
    return new Map([...found].map(([id, mark]) => [id, { sign: SIGNS[mark], label: t(`marks.${mark}`) }]));
  }, [answer, assume, fixedPoint, round, issues, t]);
}
