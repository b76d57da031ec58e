import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventDna } from '../../test/dna/invented-dna.ts';
import { DnaError } from './dna-error.ts';
import { readDna } from './read-dna.ts';

const sound = await inventDna({
  statements: Array.from({ length: 20 }, (_, at) => ({
    person: `Person ${at % 3}`,
    organization: `Organisation ${at % 5}`,
    concept: `Concept ${at % 4}`,
    agreement: (at % 2) as 0 | 1,
    intensity: at,
  })),
});
const flips = fc.array(fc.tuple(fc.nat({ max: sound.length - 1 }), fc.integer({ min: 1, max: 255 })), {
  minLength: 1,
  maxLength: 20,
});

test('flipped bytes and a missing end give a database or a DnaError, nothing else', async () => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(flips, fc.nat({ max: sound.length }), fc.boolean(), async (changes, size, isCut) => {
      const bytes = sound.slice(0, isCut ? size : sound.length);
      for (const [at, change] of changes) if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ change;
      const outcome = await readDna(bytes).catch((error: unknown) => error);
      if (outcome instanceof DnaError) refused += 1;
      else expect(outcome).toMatchObject({ version: expect.any(String) });
    }),
    { numRuns: 300, seed: 1 },
  );
  expect(refused).toBeGreaterThan(100);
});
