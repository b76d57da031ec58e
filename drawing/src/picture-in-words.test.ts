import { expect, it } from 'vitest';
import { pictureInWords } from './picture-in-words.ts';
import { samplePicture } from './sample-picture.ts';

it('says how large it is, who stands where and who hangs on conditions', () => {
  expect(pictureInWords(samplePicture)).toBe(
    'A network of 5 actors in 2 groups with 2 ties. Agree: 1, Differ: 1. Supports: France. ' +
      'Leans to support: John Healey. Opposes: Russia. Undecided: United Kingdom. Position not known: NATO. ' +
      'Depends on a condition: Russia, United Kingdom.',
  );
});

it('names no more than 25 of one position', () => {
  const [france] = samplePicture.nodes;
  if (!france) throw new Error('no node');
  const nodes = Array.from({ length: 30 }, (_, at) => ({ ...france, id: `a${at}`, label: `Actor ${at}` }));
  expect(pictureInWords({ nodes, edges: [] })).toMatch(/ and 5 more\.$/u);
});
