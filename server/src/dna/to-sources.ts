import type { Bundle } from '@stancegraph/schema';
import type { DnaDatabase, DnaDocument } from './dna-database.ts';
import type { DnaIds } from './dna-ids.ts';
import type { Remainder } from './remainder.ts';
import { toDay } from './to-day.ts';
import { toLine } from './to-line.ts';

type Source = NonNullable<Bundle['sources']>[number];

/** Documents without their text. DNA does not judge their reliability, and so nothing is said of it. */
export function toSources({ documents }: DnaDatabase, ids: DnaIds, remainder: Remainder): Source[] {
  return documents.map((document) => {
    leaveRest(document, remainder);
    const publisher = toLine(document.source);
    const title = toLine(document.title) || `Document ${document.id}`;
    const publishedOn = toDay(document);
    return { id: ids.ofDocument(document), title, ...(publisher && { publisher }), publishedOn };
  });
}

function leaveRest(document: DnaDocument, remainder: Remainder): void {
  const title = toLine(document.title);
  for (const field of ['author', 'section', 'type', 'notes'] as const) {
    if (document[field].trim() !== '') {
      remainder.add(`${field} of documents`, `${title}: ${document[field].slice(0, 120)}`);
    }
  }
  if (document.text !== '') remainder.add('text of documents', title);
  if (document.date % 86_400 !== 0) remainder.add('time of day of documents', title);
}
