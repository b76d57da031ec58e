import { Button } from '@mantine/core';
import { MOST_TIES, thinned } from '@stancegraph/drawing';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PrintedPicture } from '../print/PrintedPicture.tsx';
import { usePrinting } from '../print/use-printing.ts';
import Canvas, { type CanvasProps } from './Canvas.tsx';
import classes from './canvas.module.css';

/** The picture with its strongest ties, and all ties of who is chosen; the reader may have all drawn. */
export default function ThinnedCanvas({ picture, ...props }: CanvasProps) {
  const { t } = useTranslation();
  const printing = usePrinting();
  const [all, setAll] = useState(false);
  const whole = props.selection?.kind === 'node' ? props.selection.id : undefined;
  const drawn = useMemo(
    () => (all ? picture : { ...picture, edges: thinned(picture.edges, MOST_TIES, whole) }),
    [picture, all, whole],
  );
  const isThinned = picture.edges.length > MOST_TIES;
  return (
    <>
      <Canvas {...props} picture={drawn} />
      {printing && (
        <PrintedPicture
          {...props}
          picture={drawn}
          description={t('canvas.label', {
            nodes: t('canvas.nodes', { count: drawn.nodes.length }),
            ties: t('canvas.ties', { count: drawn.edges.length }),
          })}
        />
      )}
      {isThinned && (
        <div className={classes.thinned}>
          <span>
            {all
              ? t('detail.allTies', { count: picture.edges.length })
              : t('detail.strongest', { count: drawn.edges.length, all: picture.edges.length })}
          </span>
          <Button size="compact-xs" variant="default" onClick={() => setAll(!all)}>
            {t(all ? 'detail.showStrongest' : 'detail.showAll')}
          </Button>
        </div>
      )}
    </>
  );
}
