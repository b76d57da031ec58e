import type { NetworkParameters } from '@stancegraph/analysis';

const MOST_NAMED = 3;
const LONGEST = 80;

/** `network-allied-force-2025-04-10.csv`: ids are plain ASCII, so the name is safe in a header and on any disk. */
export function networkFileName({ issues, asOf }: NetworkParameters, extension: string, what: string): string {
  const named = issues === null ? [] : issues.length > MOST_NAMED ? [`${issues.length}-issues`] : issues;
  return `${[what, ...named].join('-').slice(0, LONGEST)}-${asOf}.${extension}`;
}
