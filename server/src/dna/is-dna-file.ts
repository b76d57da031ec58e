import { hasSqliteHeader } from './sqlite-header.ts';

/** By the ending of the name, or by its first bytes where it has another. */
export function isDnaFile(name: string, bytes: Uint8Array): boolean {
  return /\.dna$/i.test(name) || hasSqliteHeader(bytes);
}
