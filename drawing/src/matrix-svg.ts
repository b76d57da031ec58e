import type { AgreementMatrix, MatrixNode, MatrixTie } from './agreement-matrix.ts';
import { FONT_SIZE, textWidth } from './geometry.ts';
import { PALETTES, type Palette } from './palette.ts';
import type { TieVerdict } from './picture.ts';
import { type Caption, type PictureSize, svgDocument } from './svg-document.ts';
import { fixed } from './svg-marks.ts';
import { weightColour } from './weight-colour.ts';
import { ENGLISH, type Words } from './words.ts';
import { wrapped } from './wrapped.ts';
import { element, escapeXml } from './xml.ts';

export interface MatrixSvgOptions extends Caption {
  palette?: Palette;
  words?: Words;
  size?: PictureSize;
}
type Named = MatrixNode & { label: string };

const WIDEST_LABEL = 26;
const GAP = 8;
const LEGEND = { height: 40, steps: [0.5, 1], width: 44 };
/** Above this there is no room for numbers, and cells are smaller. */
const MOST_WITH_NUMBERS = 30;

/**
 * The agreement matrix as one standalone SVG document: names at the left and, turned, above; cells coloured by weight,
 * with the number while there are at most 30 rows; a line where another community begins.
 */
export function matrixSvg(matrix: AgreementMatrix<Named>, options: MatrixSvgOptions): string {
  const { palette = PALETTES.light, words = ENGLISH, size } = options;
  const { nodes } = matrix;
  const dense = nodes.length > MOST_WITH_NUMBERS;
  const cell = dense ? 16 : 30;
  const labels = nodes.map(({ label }) => wrapped(label, WIDEST_LABEL, 1)[0] ?? '');
  const room = Math.max(40, ...labels.map((label) => textWidth(label))) + GAP;
  const side = nodes.length * cell;
  const text = { 'font-size': FONT_SIZE, fill: palette.ink };
  const heads = labels.map((label, at) => {
    const middle = room + at * cell + cell / 2 + FONT_SIZE / 3;
    const row = { x: fixed(room - GAP), y: fixed(middle), 'text-anchor': 'end', ...text };
    const column = { transform: `translate(${fixed(middle)} ${fixed(room - GAP)}) rotate(-90)`, ...text };
    return element('text', row, escapeXml(label)) + element('text', column, escapeXml(label));
  });
  const cells = matrix.ties.flatMap((ties, row) =>
    ties.map((tie, column) => cellAt(room + column * cell, room + row * cell, cell, tie, row === column)),
  );
  const lines = nodes.flatMap(({ begins }, at) => (begins ? borders(room, room + at * cell, side) : []));
  const legend = element('g', { transform: `translate(0 ${fixed(room + side + GAP)})` }, scale());
  const markup = cells.join('') + lines.join('') + heads.join('') + legend;
  return svgDocument(options, { width: room + side, height: room + side + GAP + LEGEND.height, markup }, palette, size);

  function cellAt(x: number, y: number, width: number, tie: MatrixTie | null, isSelf: boolean): string {
    const box = { x: fixed(x), y: fixed(y), width, height: width, stroke: palette.background };
    if (tie === null) return element('rect', { ...box, fill: isSelf ? palette.hullLine : palette.hull });
    const { fill, ink } = weightColour(palette, tie, matrix.largest);
    const place = { x: fixed(x + width / 2), y: fixed(y + width / 2 + 3), 'text-anchor': 'middle' };
    const number = dense ? '' : element('text', { ...place, 'font-size': 9, fill: ink }, inShort(tie.weight));
    return element('rect', { ...box, fill }) + number;
  }

  function borders(start: number, at: number, length: number): string[] {
    const line = { stroke: palette.ink, 'stroke-width': 1.5 };
    const [from, to, place] = [fixed(start), fixed(start + length), fixed(at)];
    return [
      element('line', { x1: from, x2: to, y1: place, y2: place, ...line }),
      element('line', { x1: place, x2: place, y1: from, y2: to, ...line }),
    ];
  }

  /** From the word for difference over its colours to those of agreement, or the colours of what says neither. */
  function scale(): string {
    const ties = matrix.ties.flat();
    const signOf = (verdict: TieVerdict) => ties.find((tie) => tie?.verdict === verdict)?.weight ?? 0;
    const [first, ...rest]: TieVerdict[] = signOf('neither') === 0 ? ['differ', 'agree'] : ['neither'];
    let x = 0;
    const word = (verdict: TieVerdict) => {
      const written = element('text', { x: fixed(x), y: 25, ...text }, escapeXml(words[verdict]));
      x += textWidth(words[verdict]) + GAP;
      return written;
    };
    const swatch = (verdict: TieVerdict, step: number) => {
      const { fill, ink } = weightColour(palette, { weight: step, verdict }, 1);
      const sign = Math.sign(signOf(verdict)) || (verdict === 'differ' ? -1 : 1);
      const label = { x: fixed(x + LEGEND.width / 2), y: 24, 'text-anchor': 'middle', 'font-size': 9, fill: ink };
      const box = element('rect', { x: fixed(x), y: 10, width: LEGEND.width, height: 21, fill });
      x += LEGEND.width;
      return box + element('text', label, inShort(sign * step * matrix.largest));
    };
    const left = first
      ? word(first) +
        LEGEND.steps
          .toReversed()
          .map((step) => swatch(first, step))
          .join('')
      : '';
    const right = rest.map((verdict) => {
      const swatches = LEGEND.steps.map((step) => swatch(verdict, step)).join('');
      x += GAP;
      return swatches + word(verdict);
    });
    return left + right.join('');
  }
}

/** At most two decimals, with a true minus sign. */
const inShort = (weight: number): string => String(Math.round(weight * 100) / 100 + 0).replace('-', '−');
