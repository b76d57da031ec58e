import { EMPTY_REVISION } from '@stancegraph/store';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeRevision } from './revision.ts';

const hash = fc.bigInt({ min: 0n, max: (1n << 256n) - 1n });
const hashes = fc.array(hash, { maxLength: 20 });

test('the order of the records does not matter, nor into how many writes they are cut', () => {
  fc.assert(
    fc.property(hashes, hashes, (first, second) => {
      const stepwise = changeRevision(changeRevision(EMPTY_REVISION, first), second);
      expect(changeRevision(EMPTY_REVISION, [...second, ...first.toReversed()])).toBe(stepwise);
    }),
  );
});

test('taking away what was added gives the revision before', () => {
  fc.assert(
    fc.property(hashes, hashes, (held, added) => {
      const before = changeRevision(EMPTY_REVISION, held);
      expect(changeRevision(changeRevision(before, added), [], added)).toBe(before);
      expect(changeRevision(before, added, added)).toBe(before);
      expect(before).toMatch(/^[0-9a-f]{64}$/);
    }),
  );
});
