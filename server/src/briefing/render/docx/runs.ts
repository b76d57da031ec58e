import { element, escapeXml } from '@stancegraph/drawing';
import type { Link } from '../../briefing.ts';
import type { Relationships } from './relationships.ts';

export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export const run = (text: string, properties = ''): string =>
  element('w:r', {}, runProperties(properties) + element('w:t', { 'xml:space': 'preserve' }, escapeXml(text)));

export const paragraph = (content: string, style?: string, properties = ''): string => {
  const styled = style === undefined ? '' : element('w:pStyle', { 'w:val': style });
  const own = styled + properties;
  return element('w:p', {}, (own === '' ? '' : element('w:pPr', {}, own)) + content);
};

export const BOLD = element('w:b', {});
export const styled = (style: string): string => element('w:rStyle', { 'w:val': style });

export const hyperlink = ({ text, href }: Link, links: Relationships): string =>
  element('w:hyperlink', { 'r:id': links.idOf(href), 'w:history': '1' }, run(text, styled('Hyperlink')));

/** The same number again: a reference to the footnote that stands where it was first referred to. */
export function footnoteAgain(number: number): string {
  const properties = runProperties(styled('FootnoteReference'));
  const field = (type: string) => element('w:r', {}, properties + element('w:fldChar', { 'w:fldCharType': type }));
  const instruction = element('w:instrText', { 'xml:space': 'preserve' }, ` NOTEREF ${bookmarkOf(number)} \\f \\h `);
  return [
    field('begin'),
    element('w:r', {}, properties + instruction),
    field('separate'),
    run(String(number), styled('FootnoteReference')),
    field('end'),
  ].join('');
}

export function footnoteFirst(number: number): string {
  const reference = element('w:footnoteReference', { 'w:id': number });
  return [
    element('w:bookmarkStart', { 'w:id': number, 'w:name': bookmarkOf(number) }),
    element('w:r', {}, runProperties(styled('FootnoteReference')) + reference),
    element('w:bookmarkEnd', { 'w:id': number }),
  ].join('');
}

const bookmarkOf = (number: number): string => `_Ref${100_000_000 + number}`;
const runProperties = (properties: string): string => (properties === '' ? '' : element('w:rPr', {}, properties));
