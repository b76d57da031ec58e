import { element, escapeXml } from '@stancegraph/drawing';
import type { Briefing } from '../../briefing.ts';
import { OFFICE, type Relationships, XML_HEAD } from './relationships.ts';
import { WORD } from './runs.ts';

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const TYPES: Record<string, string> = {
  '/word/document.xml': `${WORD_TYPE}.document.main+xml`,
  '/word/footnotes.xml': `${WORD_TYPE}.footnotes+xml`,
  '/word/styles.xml': `${WORD_TYPE}.styles+xml`,
  '/word/numbering.xml': `${WORD_TYPE}.numbering+xml`,
  '/word/settings.xml': `${WORD_TYPE}.settings+xml`,
  '/docProps/core.xml': CORE_TYPE,
};

export const CONTENT_TYPES =
  XML_HEAD +
  element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      element('Default', { Extension: 'png', ContentType: 'image/png' }),
      ...Object.entries(TYPES).map(([PartName, ContentType]) => element('Override', { PartName, ContentType })),
    ].join(''),
  );

export const PACKAGE_RELATIONSHIPS =
  XML_HEAD +
  element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    element('Relationship', { Id: 'document', Type: `${OFFICE}/officeDocument`, Target: 'word/document.xml' }) +
      element('Relationship', {
        Id: 'core',
        Type: `${PACKAGE}/relationships/metadata/core-properties`,
        Target: 'docProps/core.xml',
      }),
  );

export const contentRelationships = (links: Relationships): string =>
  links.toXml({
    'styles.xml': 'styles',
    'numbering.xml': 'numbering',
    'settings.xml': 'settings',
    'footnotes.xml': 'footnotes',
    'media/picture.png': 'image',
  });

export const coreXml = ({ title, subtitle, language }: Briefing): string =>
  XML_HEAD +
  element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    element('dc:title', {}, escapeXml(title)) +
      element('dc:subject', {}, escapeXml(subtitle)) +
      element('dc:creator', {}, 'Stancegraph') +
      element('dc:language', {}, escapeXml(language)),
  );

/** The separators that every document with footnotes has. */
export const SETTINGS =
  XML_HEAD +
  element(
    'w:settings',
    { 'xmlns:w': WORD },
    element('w:footnotePr', {}, element('w:footnote', { 'w:id': '-1' }) + element('w:footnote', { 'w:id': '0' })) +
      element(
        'w:compat',
        {},
        element('w:compatSetting', {
          'w:name': 'compatibilityMode',
          'w:uri': 'http://schemas.microsoft.com/office/word',
          'w:val': '15',
        }),
      ),
  );
