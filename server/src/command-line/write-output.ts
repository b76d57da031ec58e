import { writeFileSync } from 'node:fs';
import { UsageError } from './failure.ts';

/** To a file, or where none is named to standard output. @throws UsageError where it cannot be written */
export function writeOutput(file: string | undefined, content: string | Uint8Array): void {
  if (file === undefined) {
    process.stdout.write(content);
    return;
  }
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new UsageError(`${file}: it cannot be written (${String((error as NodeJS.ErrnoException).code)})`);
  }
}
