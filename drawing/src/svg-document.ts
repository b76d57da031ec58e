import { textWidth } from './geometry.ts';
import type { Palette } from './palette.ts';
import { FONT } from './style.ts';
import { fixed } from './svg-marks.ts';
import { wrapped } from './wrapped.ts';
import { element, escapeXml } from './xml.ts';

/** What stands around a picture, and inside it for who does not see it. */
export interface Caption {
  title: string;
  /** Under the title: of which day, under which assumptions. */
  subtitle?: string;
  /** For who does not see the picture: what it shows, in sentences. */
  description: string;
  /** At the foot: where it comes from. */
  notes?: string;
  /** Where the notes lead who opens the document by itself. */
  link?: string;
  /** For programs: goes into the document as it is, unseen. */
  metadata?: string;
}
/** The document's size in pixels; one of them left out follows from the other, both from what is drawn. */
export interface PictureSize {
  width?: number | undefined;
  height?: number | undefined;
}
interface Content {
  width: number;
  height: number;
  /** Its top left corner at (0, 0). */
  markup: string;
}

const MARGIN = 28;
const GAP = 12;
const [TITLE, SUBTITLE, NOTES] = [
  { size: 18, line: 23, most: 2 },
  { size: 13, line: 18, most: 4 },
  { size: 11, line: 15, most: 4 },
];
/** A title makes a picture no wider than this. */
const WIDEST_TITLE = 560;

/** How wide a content should be at least, so that its caption has room. */
export const captionWidth = ({ title, notes }: Caption): number =>
  Math.min(WIDEST_TITLE, Math.max(textWidth(title, TITLE.size), textWidth(notes ?? '', NOTES.size)));

/** A standalone SVG document: caption, content, notes; no script, no style sheet, nothing to load; every text escaped. */
export function svgDocument(caption: Caption, content: Content, palette: Palette, size: PictureSize = {}): string {
  const { title, subtitle = '', description, notes = '', link, metadata } = caption;
  const inner = Math.max(content.width, captionWidth(caption));
  const head = block(title, TITLE, inner, MARGIN, { fill: palette.ink, 'font-weight': 600 });
  const under = block(subtitle, SUBTITLE, inner, head.bottom + 2, { fill: palette.muted });
  const top = under.bottom + GAP;
  const foot = block(notes, NOTES, inner, top + content.height + GAP, { fill: palette.muted });
  const frame = fitted(inner + 2 * MARGIN, foot.bottom + MARGIN - GAP, size);
  const body = [
    element('title', {}, escapeXml(title)),
    element('desc', {}, escapeXml(description)),
    ...(metadata === undefined ? [] : [element('metadata', {}, escapeXml(metadata))]),
    element('rect', { ...frame.box, fill: palette.background }),
    head.markup,
    under.markup,
    element('g', { transform: `translate(${MARGIN} ${fixed(top)})` }, content.markup),
    link === undefined ? foot.markup : element('a', { href: link }, foot.markup),
  ];
  const { x, y, width, height } = frame.box;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${x} ${y} ${width} ${height}`,
      width: frame.width,
      height: frame.height,
      role: 'img',
      'font-family': FONT,
    },
    body.join(''),
  );
}

type Style = typeof TITLE;

function block(
  text: string,
  { size, line, most }: Style,
  width: number,
  top: number,
  paint: Record<string, string | number>,
) {
  const lines = wrapped(text, Math.floor(width / textWidth('x', size)), most);
  const markup = lines.map((words, at) =>
    element('text', { x: MARGIN, y: fixed(top + at * line + size), 'font-size': size, ...paint }, escapeXml(words)),
  );
  return { markup: markup.join(''), bottom: top + lines.length * line };
}

/** The drawing's box, widened or heightened around its middle to the proportions asked for. */
function fitted(width: number, height: number, size: PictureSize) {
  const asked = size.width !== undefined && size.height !== undefined ? size.width / size.height : width / height;
  const box = { width: Math.max(width, height * asked), height: Math.max(height, width / asked) };
  const scale =
    size.width !== undefined ? size.width / box.width : size.height !== undefined ? size.height / box.height : 1;
  return {
    box: {
      x: fixed((width - box.width) / 2),
      y: fixed((height - box.height) / 2),
      width: fixed(box.width),
      height: fixed(box.height),
    },
    width: fixed(box.width * scale),
    height: fixed(box.height * scale),
  };
}
