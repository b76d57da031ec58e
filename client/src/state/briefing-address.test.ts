import { expect, it } from 'vitest';
import { briefingQuery } from './briefing-address.ts';

const address = { issues: ['allied-force'], asOf: '2025-04-10', compareTo: '2025-03-02' };

it('is of the network on screen and what it is compared with, not of the page', () => {
  expect(briefingQuery({ ...address, view: 'matrix', panel: 'changes', selected: 'russia' })).toBe(
    '?issues=allied-force&asOf=2025-04-10&compareTo=2025-03-02',
  );
});

it('leaves out a comparison that would run backward', () => {
  expect(briefingQuery({ ...address, compareTo: '2025-05-01' })).toBe('?issues=allied-force&asOf=2025-04-10');
});

it('is none where the server would refuse it', () => {
  expect(briefingQuery({ ...address, issues: [] })).toBeNull();
  expect(briefingQuery({ ...address, basis: 'STATEMENTS' })).toBeNull();
  expect(briefingQuery({ ...address, round: 1 })).toBeNull();
});
