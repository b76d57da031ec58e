import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';

export const SAMPLE_FILE = fileURLToPath(new URL('../../../../shared/data/dna-sample/sample.dna', import.meta.url));

export const readSample = (): Uint8Array => readFileSync(SAMPLE_FILE);

/** Tests on DNA's own sample database beside the repository: left out where it is missing, failing there under CI. */
export function describeWithSample(title: string, body: () => void): void {
  if (existsSync(SAMPLE_FILE) || process.env.CI === 'true') describe(title, body);
  else {
    console.warn(`left out: ${title} (needs ../shared/data/dna-sample/sample.dna)`);
    describe.skip(`${title} (needs ../shared/data/dna-sample/sample.dna)`, body);
  }
}
