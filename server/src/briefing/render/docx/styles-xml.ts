import { element } from '@stancegraph/drawing';
import { XML_HEAD } from './relationships.ts';
import { WORD } from './runs.ts';

const FONT = 'Calibri';
const valued = (name: string, value: string | number) => element(name, { 'w:val': value });
const font = (halfPoints: number, ...others: string[]) =>
  element('w:rPr', {}, [...others, valued('w:sz', halfPoints)].join(''));
const spaced = (before: number, after: number, ...others: string[]) =>
  element(
    'w:pPr',
    {},
    [element('w:keepNext', {}), element('w:spacing', { 'w:before': before, 'w:after': after }), ...others].join(''),
  );
const GREY = valued('w:color', '535B66');
const BOLD = element('w:b', {});

function style(type: 'paragraph' | 'character', id: string, name: string, content: string): string {
  const isNormal = id === 'Normal';
  const base = isNormal || type === 'character' ? '' : valued('w:basedOn', 'Normal');
  const attributes = { 'w:type': type, ...(isNormal && { 'w:default': '1' }), 'w:styleId': id };
  return element('w:style', attributes, valued('w:name', name) + base + content);
}

/** The styles by the names that Word itself gives them, so that a reader's own theme applies. */
export function stylesXml(language: string): string {
  const fonts = element('w:rFonts', { 'w:ascii': FONT, 'w:hAnsi': FONT, 'w:cs': FONT });
  const defaults = element('w:rPr', {}, fonts + valued('w:sz', 21) + element('w:lang', { 'w:val': language }));
  const spacing = element('w:pPr', {}, element('w:spacing', { 'w:after': 100, 'w:line': 264, 'w:lineRule': 'auto' }));
  const outline = (level: number) => valued('w:outlineLvl', level);
  const styles = [
    element('w:docDefaults', {}, element('w:rPrDefault', {}, defaults) + element('w:pPrDefault', {}, spacing)),
    style('paragraph', 'Normal', 'Normal', ''),
    style('paragraph', 'Title', 'Title', spaced(0, 60) + font(40, BOLD)),
    style('paragraph', 'Subtitle', 'Subtitle', spaced(0, 200) + font(24, GREY)),
    style('paragraph', 'Heading1', 'heading 1', spaced(320, 100, outline(0)) + font(28, BOLD)),
    style('paragraph', 'Heading2', 'heading 2', spaced(200, 60, outline(1)) + font(22, BOLD)),
    style(
      'paragraph',
      'ListParagraph',
      'List Paragraph',
      element(
        'w:pPr',
        {},
        element('w:spacing', { 'w:after': 60 }) + element('w:ind', { 'w:left': 360, 'w:hanging': 260 }),
      ),
    ),
    style('paragraph', 'Caption', 'caption', font(18, GREY)),
    style(
      'paragraph',
      'FootnoteText',
      'footnote text',
      element('w:pPr', {}, element('w:spacing', { 'w:after': 40, 'w:line': 240, 'w:lineRule': 'auto' })) + font(17),
    ),
    style(
      'character',
      'FootnoteReference',
      'footnote reference',
      element('w:rPr', {}, valued('w:vertAlign', 'superscript')),
    ),
    style(
      'character',
      'Hyperlink',
      'Hyperlink',
      element('w:rPr', {}, valued('w:color', '1B57A6') + valued('w:u', 'single')),
    ),
  ];
  return XML_HEAD + element('w:styles', { 'xmlns:w': WORD }, styles.join(''));
}

export const NUMBERING =
  XML_HEAD +
  element(
    'w:numbering',
    { 'xmlns:w': WORD },
    element(
      'w:abstractNum',
      { 'w:abstractNumId': 0 },
      element(
        'w:lvl',
        { 'w:ilvl': 0 },
        [
          valued('w:start', 1),
          valued('w:numFmt', 'bullet'),
          valued('w:lvlText', '•'),
          valued('w:lvlJc', 'left'),
          element('w:pPr', {}, element('w:ind', { 'w:left': 360, 'w:hanging': 260 })),
        ].join(''),
      ),
    ) + element('w:num', { 'w:numId': 1 }, valued('w:abstractNumId', 0)),
  );
