import { matrixSvg, type Palette } from '@stancegraph/drawing';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../shell/use-words.ts';
import type { Matrix } from '../state/matrix.ts';
import { PrintedDrawing } from './PrintedDrawing.tsx';

/** The matrix on paper, whole and as wide as the page. */
export function PrintedMatrix({ matrix, palette }: { matrix: Matrix; palette: Palette }) {
  const { t } = useTranslation();
  const words = useWords();
  const svg = useMemo(() => {
    const { actors, ties, largest } = matrix;
    const description = t('matrix.label', { count: actors.length });
    return matrixSvg(
      {
        nodes: actors.map(({ name, ...actor }) => ({ ...actor, label: name, community: null, strength: 0 })),
        ties,
        largest,
      },
      { palette, words, title: '', description },
    );
  }, [matrix, palette, words, t]);
  return <PrintedDrawing svg={svg} />;
}
