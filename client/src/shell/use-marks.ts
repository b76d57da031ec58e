import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useChanges } from '../changes/use-changes.ts';
import type { Address } from '../state/address.ts';
import { changeMarks } from '../state/comparison.ts';
import { scenarioMarks, shownMoves } from '../state/scenario-moves.ts';
import type { Marks } from '../state/to-picture.ts';
import { useWhatIf } from '../what-if/use-what-if.ts';

const SIGNS = {
  moved: '→',
  assumed: 'if',
  NEW: '+',
  MOVED: '→',
  HARDENED: '▲',
  SOFTENED: '▼',
  WITHDRAWN: '×',
} as const;

/** Who stands out: in a scenario by the round that is shown and by what is assumed, in a comparison by what differs. */
export function useMarks(address: Address, day: string): Marks {
  const { t } = useTranslation();
  const { answer } = useWhatIf(address);
  const { changes } = useChanges(address, day);
  const { assume, fixedPoint, round, issues } = address;
  return useMemo(() => {
    if (!answer) {
      const found = changeMarks(changes?.positions ?? []);
      return new Map([...found].map(([id, mark]) => [id, { sign: SIGNS[mark], label: t(`changes.marks.${mark}`) }]));
    }
    const found = scenarioMarks(shownMoves(answer, { fixedPoint, round }), assume ?? [], issues ?? null);
    return new Map([...found].map(([id, mark]) => [id, { sign: SIGNS[mark], label: t(`marks.${mark}`) }]));
  }, [answer, changes, assume, fixedPoint, round, issues, t]);
}
