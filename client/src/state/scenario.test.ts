import { expect, it } from 'vitest';
import { assumedOf, lastOfEach, toAssumptions, withAssumption } from './scenario.ts';

const SCENARIO = ['un-mandate:MET', 'united-states~us-support:SUPPORT'];

it('reads what is assumed of conditions and of actors', () => {
  expect(toAssumptions(SCENARIO)).toEqual([
    { condition: { id: 'un-mandate', status: 'MET' } },
    { position: { actor: 'united-states', issue: 'us-support', position: 'SUPPORT' } },
  ]);
  expect(assumedOf(SCENARIO, 'un-mandate')).toBe('MET');
  expect(assumedOf(SCENARIO, 'united-states')).toBeNull();
});

it('sets, changes and takes back one assumption', () => {
  expect(withAssumption(undefined, 'peace', 'MET')).toEqual(['peace:MET']);
  expect(withAssumption(SCENARIO, 'un-mandate', 'UNMET')).toEqual([SCENARIO[1], 'un-mandate:UNMET']);
  expect(withAssumption(['peace:MET'], 'peace', null)).toBeUndefined();
});

it('keeps the last of two about one thing', () => {
  expect(lastOfEach(['a:MET', 'b:MET', 'a:UNMET'])).toEqual(['b:MET', 'a:UNMET']);
});
