import { expect, it } from 'vitest';
import { issueTie } from './issue-tie.ts';
import { toSelection } from './selection.ts';

const issues = new Map([
  ['allied-force', 'An allied force'],
  ['own-troops', 'Own troops'],
]);

it('tells the tie of an actor to an issue from one of two actors, whichever id comes first', () => {
  expect(issueTie(toSelection('russia~allied-force'), issues)).toEqual({ actor: 'russia', issue: 'allied-force' });
  expect(issueTie(toSelection('france~own-troops'), issues)).toEqual({ actor: 'france', issue: 'own-troops' });
  expect(issueTie(toSelection('france~russia'), issues)).toBeNull();
  expect(issueTie(toSelection('allied-force'), issues)).toBeNull();
});
