import { stringify } from 'yaml';
import type { TextFormat } from '../text/read-result.ts';

/** A bundle or history as text, ending in a line break; the same value always gives the same text. */
export function writeText(value: object, format: TextFormat): string {
  if (format === 'json') return `${JSON.stringify(value, null, 2)}\n`;
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false, schema: 'core', version: '1.2' });
}
