import { element } from '@stancegraph/drawing';
import type { Briefing } from '../../briefing.ts';
import { OFFICE, type Relationships, XML_HEAD } from './relationships.ts';
import { hyperlink, paragraph, run, styled, WORD } from './runs.ts';

/** The two lines that every document with footnotes needs, then ours by their numbers. */
export function footnotesXml({ footnotes }: Briefing, links: Relationships): string {
  const mark = element('w:r', {}, element('w:rPr', {}, styled('FootnoteReference')) + element('w:footnoteRef', {}));
  const notes = footnotes.map(({ number, text, link }) =>
    element(
      'w:footnote',
      { 'w:id': number },
      paragraph(mark + run(` ${text}`) + (link === null ? '' : run(' ') + hyperlink(link, links)), 'FootnoteText'),
    ),
  );
  const all = [line(-1, 'separator', 'w:separator'), line(0, 'continuationSeparator', 'w:continuationSeparator')];
  return XML_HEAD + element('w:footnotes', { 'xmlns:w': WORD, 'xmlns:r': OFFICE }, [...all, ...notes].join(''));
}

const line = (id: number, type: string, content: string): string =>
  element('w:footnote', { 'w:type': type, 'w:id': id }, paragraph(element('w:r', {}, element(content, {}))));
