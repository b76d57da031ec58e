import { element } from '@stancegraph/drawing';
import { partId } from './relationships.ts';
import type { DocxPicture } from './to-docx.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
/** What fits between the margins of A4 and leaves room for text, in English Metric Units (360,000 to the centimetre). */
const [WIDEST, HIGHEST] = [17.3 * 360_000, 15 * 360_000];

/** A picture in the line of text, with its alternative text. */
export function drawing({ width, height }: DocxPicture, alternative: string): string {
  const scale = Math.min(WIDEST / width, HIGHEST / height);
  const size = { cx: Math.round(width * scale), cy: Math.round(height * scale) };
  const named = { id: 1, name: 'picture.png', descr: alternative };
  const picture = element(
    'pic:pic',
    { 'xmlns:pic': `${DRAWING}/picture` },
    [
      element('pic:nvPicPr', {}, element('pic:cNvPr', named) + element('pic:cNvPicPr', {})),
      element(
        'pic:blipFill',
        {},
        element('a:blip', { 'r:embed': partId('media/picture.png') }) +
          element('a:stretch', {}, element('a:fillRect', {})),
      ),
      element(
        'pic:spPr',
        {},
        element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }) + element('a:ext', size)) +
          element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})),
      ),
    ].join(''),
  );
  const graphic = element('a:graphicData', { uri: `${DRAWING}/picture` }, picture);
  return element(
    'w:drawing',
    {},
    element(
      'wp:inline',
      { 'xmlns:wp': `${DRAWING}/wordprocessingDrawing`, distT: 0, distB: 0, distL: 0, distR: 0 },
      element('wp:extent', size) +
        element('wp:docPr', named) +
        element('a:graphic', { 'xmlns:a': `${DRAWING}/main` }, graphic),
    ),
  );
}
