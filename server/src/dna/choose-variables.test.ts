import { describe, expect, test } from 'vitest';
import { failureOf } from '../../test/dna/bundle-of.ts';
import type { DnaOptions } from './dna-options.ts';

describe('variables and types that are not there are answered with those that are', () => {
  test.each<[DnaOptions, RegExp]>([
    [{ type: 'Story' }, /--dna-type among "DNA Statement"/],
    [{ organisation: 'organisation' }, /--dna-organisation among "person", "organization", "concept"/],
    [{ organisation: 'agreement' }, /--dna-organisation a short text: "person", "organization", "concept", "tone"/],
    [{ person: 'speaker' }, /--dna-person among/],
    [{ concept: 'issue' }, /--dna-concept among/],
    [{ qualifier: 'stance' }, /--dna-qualifier among .*"agreement", "intensity"/],
  ])('%o', async (options, remedy) => {
    expect(await failureOf({}, options)).toMatchObject({
      code: 'DNA_MAPPING',
      remedy: expect.stringMatching(remedy),
    });
  });
});
