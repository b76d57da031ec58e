import { expect, it } from 'vitest';
import { begun, stepped, type Trail } from './trail.ts';

const seen = (search: string) => ({ search, notes: {} });
const walked = ['?a', '?b', '?c'].reduce(
  (trail, search, at) => stepped(trail, at, seen(search), true),
  begun(null, 0, seen('?a')),
);
const searches = ({ entries }: Trail) => Object.values(entries).map(({ search }) => search);

it('knows what lies behind, and after going back what lies ahead', () => {
  const back = stepped(walked, 1, seen('?b'), false);
  expect([back.at, searches(back)]).toEqual([1, ['?a', '?b', '?c']]);
});

it('forgets what lay ahead once a new step is made', () => {
  const back = stepped(walked, 0, seen('?a'), false);
  expect(searches(stepped(back, 1, seen('?d'), true))).toEqual(['?a', '?d']);
});

it('goes on after the page was loaded again, and begins anew elsewhere', () => {
  expect(searches(begun(walked, 2, seen('?c')))).toEqual(['?a', '?b', '?c']);
  expect(searches(begun(walked, 0, seen('?elsewhere')))).toEqual(['?elsewhere']);
});
