import { wrapped } from '@stancegraph/drawing';

/** What XML forbids, and what moves a terminal's cursor. */
const CONTROL = /[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const [ISOLATE, END] = ['\u2068', '\u2069'];

/**
 * Somebody's text as one line of at most `most` characters. What would turn the text around it is taken out; what is
 * itself written from right to left stands isolated.
 */
export function plain(text: string, most: number): string {
  const line = wrapped(text.replace(CONTROL, ' '), most, 1)[0] ?? '';
  return RIGHT_TO_LEFT.test(line) ? `${ISOLATE}${line}${END}` : line;
}

/** An address that may be followed: http or https, in ASCII; null for all others. */
export function safeAddress(url: string | null): string | null {
  if (url === null || url.length > LONGEST_ADDRESS || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

const LONGEST_ADDRESS = 2000;
