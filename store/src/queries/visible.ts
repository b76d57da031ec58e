/** Stands for "now": later than any recorded time, earlier than the `~` that stands for "never". */
export const NOW = '9999-12-31T23:59:59.999Z';

/** Recorded and not retracted at `$knownOn`. */
export function visible(variable: string): string {
  return `${variable}.recordedAt <= $knownOn AND coalesce(${variable}.retractedAt, '~') > $knownOn`;
}
