import type { TieVerdict, Words } from '@stancegraph/drawing';
import { de } from './de.ts';
import { en } from './en.ts';
import { uk } from './uk.ts';

/** Every text that the element shows. */
export interface Messages {
  words: Words;
  allIssues: string;
  severalIssues: (count: number) => string;
  asOf: (date: string) => string;
  knownOn: (date: string) => string;
  assumed: string;
  loading: string;
  empty: (date: string) => string;
  tooMany: (count: number) => string;
  noServer: string;
  errors: Record<'OFFLINE' | 'NOT_FOUND' | 'BAD_USER_INPUT' | 'UNAVAILABLE' | 'other', string>;
  retry: string;
  /** Also the picture's alternative text. */
  summary: (nodes: number, ties: number) => string;
  help: string;
  zoomIn: string;
  zoomOut: string;
  fit: string;
  legend: string;
  list: string;
  conditional: string;
  /** `met`: those it spoke of the same with, where ties say nothing of agreement. */
  node: (who: string, position: string, agree: number, differ: number, met: number) => string;
  tie: (source: string, target: string, verdict: TieVerdict) => string;
  source: (host: string, revision: string, hash: string) => string;
  open: string;
  states: Record<'AS_PICTURED' | 'CHANGED', string>;
}

const ALL: Record<string, Messages> = { en, de, uk };

/** The messages of a language tag (`de-AT` takes `de`), English where there are none, and the language they are in. */
export function messagesFor(tag: string): { language: string; messages: Messages } {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  const messages = Object.hasOwn(ALL, language) ? ALL[language] : undefined;
  return messages ? { language, messages } : { language: 'en', messages: en };
}

/** "10 April 2025"; what is no date is shown as it stands. */
export function dayInWords(date: string, language: string): string {
  const time = Date.parse(date);
  const locale = language === 'en' ? 'en-GB' : language;
  return Number.isNaN(time)
    ? date
    : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}
