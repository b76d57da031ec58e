import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';

const LIBRARY = resolve(import.meta.dirname, '../../../.neo4j/lib');
const POM = resolve(import.meta.dirname, 'pom.xml');

/** The folder with Neo4j's jars; fetched once from Maven Central, which takes about 35 seconds and 116 MB. */
export async function fetchJars(): Promise<string> {
  if (existsSync(LIBRARY)) return LIBRARY;
  await mkdir(dirname(LIBRARY), { recursive: true });
  const folder = await mkdtemp(resolve(dirname(LIBRARY), 'fetching-'));
  try {
    await promisify(execFile)('mvn', [
      ...['--batch-mode', '--quiet', '--file', POM],
      'dependency:copy-dependencies',
      `-DoutputDirectory=${folder}`,
    ]);
    // Renamed when whole: another run sees all jars or none.
    await rename(folder, LIBRARY);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    if (!existsSync(LIBRARY)) throw error;
  }
  return LIBRARY;
}
