import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Briefing } from '../../briefing.ts';
import { documentXml } from './document-xml.ts';
import { footnotesXml } from './footnotes-xml.ts';
import { CONTENT_TYPES, contentRelationships, coreXml, PACKAGE_RELATIONSHIPS, SETTINGS } from './package-parts.ts';
import { Relationships } from './relationships.ts';
import { NUMBERING, stylesXml } from './styles-xml.ts';

/** A picture as PNG, with its own size in pixels. */
export interface DocxPicture {
  png: Uint8Array;
  width: number;
  height: number;
}

/** The earliest time that a ZIP archive knows, in whatever zone this machine is: the same bytes everywhere, always. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * A Word document (ECMA-376, Office Open XML) with real footnotes. Written by hand: nothing in it depends on a clock or on
 * chance, so the same briefing is the same file.
 */
export function toDocx(briefing: Briefing, picture: DocxPicture): Uint8Array<ArrayBuffer> {
  const [body, notes] = [new Relationships('body'), new Relationships('notes')];
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': PACKAGE_RELATIONSHIPS,
    'docProps/core.xml': coreXml(briefing),
    'word/document.xml': documentXml(briefing, picture, body),
    'word/footnotes.xml': footnotesXml(briefing, notes),
    'word/styles.xml': stylesXml(briefing.language),
    'word/numbering.xml': NUMBERING,
    'word/settings.xml': SETTINGS,
    'word/media/picture.png': picture.png,
    'word/_rels/document.xml.rels': contentRelationships(body),
    'word/_rels/footnotes.xml.rels': notes.toXml(),
  };
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
  );
  return new Uint8Array(zipSync(files, { mtime: NO_TIME, level: 6 }));
}
