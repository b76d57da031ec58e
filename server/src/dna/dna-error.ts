import { toLine } from './to-line.ts';

/**
 * NOT_SQLITE: another kind of file. ENCRYPTED: a database that only its key opens. DAMAGED: cut off or broken.
 * NOT_DNA: a database of something else. DNA_VERSION: of a DNA other than 3. DNA_MAPPING: what was asked for does not
 * fit the variables that are there. DNA_VALUE: a value that cannot be carried over.
 */
export type DnaErrorCode =
  | 'NOT_SQLITE'
  | 'ENCRYPTED'
  | 'DAMAGED'
  | 'NOT_DNA'
  | 'DNA_VERSION'
  | 'DNA_MAPPING'
  | 'DNA_VALUE';

/** A DNA database that cannot be brought over; `message` says what is wrong, `remedy` what would be right. */
export class DnaError extends Error {
  override name = 'DnaError';
  readonly code: DnaErrorCode;
  readonly remedy: string;
  constructor(code: DnaErrorCode, message: string, remedy: string) {
    // Names out of a foreign file stand in both, and both go to a terminal.
    super(toLine(message));
    this.code = code;
    this.remedy = toLine(remedy);
  }
}

/** @param what - names the table and the row, e.g. `statement 12 stands in document 9, which is not there` */
export function damaged(what: string): DnaError {
  return new DnaError('DAMAGED', what, 'take a sound copy, or open the file in DNA and save it anew');
}
