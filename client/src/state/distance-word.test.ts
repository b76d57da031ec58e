import { expect, it } from 'vitest';
import { distanceWord } from './distance-word.ts';

it.each([
  [0, 'near'],
  [0.33, 'near'],
  [1 / 3, 'halfway'],
  [0.46, 'halfway'],
  [2 / 3, 'halfway'],
  [0.67, 'far'],
  [1, 'far'],
])('%d is %s', (score, word) => expect(distanceWord(score)).toBe(word));
