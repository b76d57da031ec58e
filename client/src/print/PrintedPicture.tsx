import { networkSvg, type Palette, type Picture, type Words } from '@stancegraph/drawing';
import { useMemo } from 'react';
import { type Hidden, isTieHidden, visibleIds } from '../state/hidden.ts';
import { PrintedDrawing } from './PrintedDrawing.tsx';

interface PrintedPictureProps {
  picture: Picture;
  words: Words;
  palette: Palette;
  hidden: Hidden;
  description: string;
}

/** The picture on paper: what the legend leaves of it, whole, whatever part of it is in view. */
export function PrintedPicture({ picture, words, palette, hidden, description }: PrintedPictureProps) {
  const svg = useMemo(() => {
    const visible = visibleIds(picture, hidden);
    const left = {
      ...picture,
      nodes: picture.nodes.filter(({ id }) => visible.has(id)),
      edges: picture.edges.filter(
        ({ source, target, verdict }) => visible.has(source) && visible.has(target) && !isTieHidden(verdict, hidden),
      ),
    };
    // What it is of stands above it, on the page.
    return networkSvg(left, { palette, words, title: '', description });
  }, [picture, words, palette, hidden, description]);
  return <PrintedDrawing svg={svg} />;
}
