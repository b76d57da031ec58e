import type { Picture, Words } from '@stancegraph/drawing';
import { expect, it } from 'vitest';
import { address, parseAddress } from './address.ts';
import { groupsOf, toGroupBy, toggledGroup } from './grouping.ts';

const read = (query: string) => address.parse(parseAddress(query));
const words = { group: (number: number, size: number) => `Group ${number}: ${size}` } as Words;

it('reads a rule or an organisation from the address, and nothing else', () => {
  expect(['TYPE', 'nato', 'TREE'].map((by) => toGroupBy(read(`?groupBy=${by}`).groupBy))).toEqual([
    { rule: 'TYPE' },
    { membersOf: 'nato' },
    { rule: 'COMMUNITY' },
  ]);
});

it('numbers communities, says what is collapsed, and leaves out who stands alone', () => {
  const nodes = [0, 1, 0, 2, 2, null].map((community) => ({ community }));
  expect(groupsOf({ nodes, edges: [] } as unknown as Picture, read('?collapsed=3').collapsed, words)).toEqual([
    { key: '1', id: '.1', label: 'Group 1: 2', size: 2, isCollapsed: false },
    { key: '3', id: '.3', label: 'Group 3: 2', size: 2, isCollapsed: true },
  ]);
});

it('collapses and expands by key', () => {
  expect(toggledGroup(['nato'], '-')).toEqual(['-', 'nato']);
  expect(toggledGroup(['nato'], 'nato')).toBeUndefined();
});
