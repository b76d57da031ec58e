import type { DnaDocument } from './dna-database.ts';
import { DnaError } from './dna-error.ts';

/**
 * The day of a document. DNA reads its seconds as UTC, and so the day is the one that its users see.
 * @throws {DnaError} DNA_VALUE outside the years 0 to 9999
 */
export function toDay({ id, date }: DnaDocument): string {
  const time = new Date(date * 1000);
  const iso = Number.isNaN(time.getTime()) ? '' : time.toISOString();
  if (/^\d{4}-/.test(iso)) return iso.slice(0, 10);
  const message = `document ${id} has the date ${date}, in seconds since 1970, outside the years 0 to 9999`;
  throw new DnaError('DNA_VALUE', message, 'correct the date of the document in DNA');
}
