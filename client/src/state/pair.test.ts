import { describe, expect, it } from 'vitest';
import { pairRows, thinRows } from './pair.ts';

const on = (id: string) => ({ issue: { id, title: id }, stances: [], estimate: { state: 'SUPPORTED' as const } });
const shared = (id: string, agreement: number) => ({ issue: { id }, agreement });

describe('pairRows', () => {
  it('tells difference, agreement, half-way, indecision and silence apart, in that order', () => {
    const rows = pairRows(
      ['agreed', 'half', 'mine', 'open', 'troops'].map(on),
      ['agreed', 'half', 'open', 'troops', 'yours'].map(on),
      [shared('agreed', 0.5), shared('half', 0), shared('troops', -1)],
    );
    expect(rows.map(({ issue, verdict }) => [issue.id, verdict])).toEqual([
      ['troops', 'differ'],
      ['agreed', 'agree'],
      ['half', 'between'],
      ['open', 'undecided'],
      ['mine', 'silent'],
      ['yours', 'silent'],
    ]);
    expect(rows.at(-1)?.first).toBeNull();
    expect(rows.at(-1)?.second?.issue.id).toBe('yours');
  });

  it('counts the comparisons that too little evidence stands under', () => {
    const source = { id: 'report', reliability: null };
    const shown = { statements: { totalCount: 1, nodes: [{ directness: 'OWN_WORDS' as const, source }] } };
    const [bare, firm] = [on, (id: string) => ({ ...on(id), stances: [shown] })];
    const rows = pairRows(
      [firm('a'), firm('b'), bare('open'), bare('silent')],
      [firm('a'), bare('b'), bare('open')],
      [shared('a', 1), shared('b', -1)],
    );
    expect(thinRows(rows)).toBe(1);
  });

  it('has nothing to say of two who are both silent', () => {
    expect(pairRows([], [], [])).toEqual([]);
  });
});
