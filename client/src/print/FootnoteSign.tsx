import type { SourceRow } from '../data/statement-fields.ts';
import { useFootnote } from './footnotes.ts';

/** On paper the number of a source, which is then among those at the end; nothing on screen. */
export function FootnoteSign({ source }: { source: SourceRow }) {
  const number = useFootnote(source);
  return number === null ? null : <sup>[{number}]</sup>;
}
