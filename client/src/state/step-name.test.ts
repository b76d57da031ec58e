import { expect, it } from 'vitest';
import { type Address, address, parseAddress } from './address.ts';
import { stepName } from './step-name.ts';

const read = (query: string): Address => address.parse(parseAddress(query));
const named = (before: string, after: string) =>
  stepName({ address: read(before), notes: {} }, { address: read(after), notes: {} });

it.each([
  ['?without=a', '?without=a,b', { kind: 'hide', ids: ['b'] }],
  ['?without=a,b&selected=a', '?without=a', { kind: 'show', ids: ['b'] }],
  ['?without=a', '?', { kind: 'showAll' }],
  ['?selected=a', '?without=a', { kind: 'hide', ids: ['a'] }],
  ['?', '?only=a,b', { kind: 'only', ids: ['a', 'b'] }],
  ['?part=TIED', '?part=LARGEST', { kind: 'part', part: 'LARGEST' }],
  ['?part=TIED', '?', { kind: 'showAll' }],
  ['?pins=a:1:1', '?pins=a:2:1', { kind: 'pin', ids: ['a'] }],
  ['?pins=a:1:1,b:1:1', '?pins=b:1:1', { kind: 'unpin', ids: ['a'] }],
  ['?focus=a:1', '?focus=a:2', { kind: 'focus', ids: ['a'], steps: 2 }],
  ['?selected=a', '?selected=a~b', { kind: 'tie', ids: ['a', 'b'] }],
  ['?selected=a', '?many=a,b', { kind: 'many', ids: ['a', 'b'] }],
  ['?selected=a', '?', { kind: 'close' }],
  ['?collapsed=nato', '?groupBy=TYPE', { kind: 'groupBy' }],
  ['?groupBy=nato', '?groupBy=nato&collapsed=nato', { kind: 'collapse', ids: ['nato'] }],
  ['?collapsed=1,2&selected=.1', '?collapsed=2', { kind: 'expand', ids: ['1'] }],
  ['?view=table', '?', { kind: 'view', view: 'picture' }],
  ['?asOf=2025-04-10', '?asOf=2025-04-11', { kind: 'day', day: '2025-04-11' }],
  ['?issues=a', '?issues=b&selected=x', { kind: 'issues' }],
  ['?minWeight=1', '?minWeight=2', { kind: 'measure' }],
  ['?', '?issues=a&view=table&without=a&focus=b:1&pins=b:1:1&hide=differ&seed=2', { kind: 'open' }],
])('from %s to %s', (before, after, name) => expect(named(before, after)).toEqual(name));

it('names whose note was written where nothing else changed', () => {
  const seen = (notes: Record<string, string>) => ({ address: read('?'), notes });
  expect(stepName(seen({ a: 'x', b: 'y' }), seen({ a: 'x', b: 'z' }))).toEqual({ kind: 'note', ids: ['b'] });
});
