import { existsSync } from 'node:fs';

/**
 * Data that tests read from beside the repository and that is no part of it. Where it is missing its tests are left out
 * and say so; on the build server (CI=true) that is an error.
 */
export function findSharedData(folder: string): URL | undefined {
  const place = new URL(`../../../shared/data/${folder}/`, import.meta.url);
  if (existsSync(place)) return place;
  if (process.env.CI === 'true') throw new Error(`test data is missing: ${place.pathname}`);
  console.warn(`left out: tests on ${place.pathname}, which is not there`);
  return undefined;
}
