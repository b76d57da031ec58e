import { element } from '@stancegraph/drawing';
import type { Block, Briefing, Sentence } from '../../briefing.ts';
import { drawing } from './drawing.ts';
import { OFFICE, type Relationships, XML_HEAD } from './relationships.ts';
import { BOLD, footnoteAgain, footnoteFirst, hyperlink, paragraph, run, styled, WORD } from './runs.ts';
import type { DocxPicture } from './to-docx.ts';

const BULLET = element('w:numPr', {}, element('w:ilvl', { 'w:val': '0' }) + element('w:numId', { 'w:val': '1' }));
/** A4 with margins of 20 and 18 mm, in twentieths of a point. */
const PAGE = element(
  'w:sectPr',
  {},
  element('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }) +
    element('w:pgMar', {
      'w:top': 1134,
      'w:right': 1021,
      'w:bottom': 1134,
      'w:left': 1021,
      'w:header': 567,
      'w:footer': 567,
      'w:gutter': 0,
    }),
);

export function documentXml(briefing: Briefing, picture: DocxPicture, links: Relationships): string {
  const { title, subtitle, sections, footnotesBound } = briefing;
  const referred = new Set<number>();
  const body = [
    paragraph(run(title), 'Title'),
    paragraph(run(subtitle), 'Subtitle'),
    ...sections.flatMap((section) => [paragraph(run(section.title), 'Heading1'), ...section.blocks.flatMap(toBlock)]),
    ...(footnotesBound === null ? [] : [paragraph(run(footnotesBound))]),
    PAGE,
  ];
  return XML_HEAD + element('w:document', { 'xmlns:w': WORD, 'xmlns:r': OFFICE }, element('w:body', {}, body.join('')));

  function toBlock(block: Block): string[] {
    switch (block.kind) {
      case 'heading':
        return [paragraph(run(block.text), 'Heading2')];
      case 'paragraph':
        return [paragraph(toSentences(block.sentences))];
      case 'list': {
        const items = block.items.map((item) => paragraph(toSentences(item), 'ListParagraph', BULLET));
        const { more } = block;
        return more === null ? items : [...items, paragraph(hyperlink(more, links), 'ListParagraph', BULLET)];
      }
      case 'picture':
        return [
          paragraph(element('w:r', {}, drawing(picture, block.alternative)), undefined, element('w:keepNext', {})),
          paragraph(run(block.caption), 'Caption'),
        ];
      case 'facts':
        return block.rows.map(({ label, text, href }) =>
          paragraph(run(`${label}: `, BOLD) + (href === undefined ? run(text) : hyperlink({ text, href }, links))),
        );
    }
  }

  function toSentences(sentences: readonly Sentence[]): string {
    return sentences
      .map(({ lead, text, notes }) => {
        const led = lead === undefined ? '' : run(`${lead} `, BOLD);
        return `${led}${run(text)}${toNotes(notes)}`;
      })
      .join(run(' '));
  }

  function toNotes(notes: readonly number[]): string {
    return notes.map(toNote).join(run(' ', styled('FootnoteReference')));
  }

  function toNote(number: number): string {
    if (referred.has(number)) return footnoteAgain(number);
    referred.add(number);
    return footnoteFirst(number);
  }
}
