import type { StatementColumns } from '@stancegraph/analysis';
import { expect, test } from 'vitest';
import { networkParameters } from '../network/network-parameters.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { changedStatements } from './changed-statements.ts';

const [BEFORE, BETWEEN, NEVER] = [Date.parse('2025-02-01'), Date.parse('2025-03-01'), Number.POSITIVE_INFINITY];
/** Id, day since 1970-01-01 (20089 is 2025-01-01), recorded, retracted. */
const STATEMENTS = [
  ['old', 20089, BEFORE, NEVER],
  ['new', 20089, BETWEEN, NEVER],
  ['taken', 20090, BEFORE, BETWEEN],
  ['later', 20091, BETWEEN, NEVER],
] as const;
const columns = {
  ids: STATEMENTS.map(([id]) => id),
  day: STATEMENTS.map(([, day]) => day),
  recorded: STATEMENTS.map(([, , recorded]) => recorded),
  retracted: STATEMENTS.map(([, , , retracted]) => retracted),
  ...{ actor: [0, 0, 0, 0], actors: ['a'], issue: [0, 0, 0, 0], issues: ['i'], position: [0, 0, 0, 0] },
} as unknown as StatementColumns;

test('each slice has what came or was taken back in its days, however they overlap', async () => {
  const slice = (from: string, to: string) =>
    networkParameters({ basis: 'STATEMENTS', window: { from, to }, asOf: to }, '2025-06-01');
  const found = await changedStatements(
    { statementColumns: async () => columns } as Snapshot,
    [slice('2025-01-01', '2025-01-02'), slice('2025-01-01', '2025-01-03'), slice('2025-01-04', '2025-01-05')],
    null,
    { knownFrom: '2025-02-15T00:00:00.000Z', knownTo: null },
  );
  const told = found.map((list) => list.map(({ id, change }) => `${id} ${change}`));
  expect(told).toEqual([['new ADDED'], ['new ADDED', 'taken RETRACTED'], []]);
});
