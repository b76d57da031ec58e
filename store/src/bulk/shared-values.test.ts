import { expect, test } from 'vitest';
import { withoutShared } from './shared-values.ts';

test('what all rows share stands once, ids never', () => {
  const rows = [
    { id: 'a', kind: 'VOTED', position: 'SUPPORT' },
    { id: 'b', kind: 'VOTED', position: 'OPPOSE' },
  ];
  expect(withoutShared(rows)).toEqual({
    rows: [
      { id: 'a', position: 'SUPPORT' },
      { id: 'b', position: 'OPPOSE' },
    ],
    shared: { kind: 'VOTED' },
  });
  expect(withoutShared(rows.slice(0, 1)).rows).toEqual([{ id: 'a' }]);
  expect(withoutShared([])).toEqual({ rows: [], shared: {} });
});
