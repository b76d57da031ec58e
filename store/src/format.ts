import { VersionMismatch } from './errors.ts';

/** Version of the way records are laid out in the graph; goes up when older data would be misread. */
export const FORMAT = 1;

/** @throws {VersionMismatch} when the data are of another format than this program writes */
export function checkFormat(stored: number): void {
  if (stored === FORMAT) return;
  const remedy =
    stored > FORMAT
      ? 'use the newer program that wrote them'
      : 'export them with the program that wrote them and restore them with this one';
  throw new VersionMismatch(`The stored data have format ${stored}, this program writes ${FORMAT}: ${remedy}.`);
}
