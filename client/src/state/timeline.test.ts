import { describe, expect, it } from 'vitest';
import { lanesOf, timelineStep } from './timeline.ts';

const said = (id: string, actor: string, date: string) => ({
  id,
  date,
  position: 'SUPPORT' as const,
  actor: { id: actor, name: actor },
  issue: { id: 'force', title: 'A force' },
});
const statements = [
  said('r2', 'russia', '2025-03-01'),
  said('f1', 'france', '2025-02-20'),
  said('r1', 'russia', '2025-01-01'),
];

describe('lanesOf', () => {
  it('has a lane for each actor, the fullest first, each oldest first', () => {
    const lanes = lanesOf(statements, 'actor').map((lane) => [lane.name, lane.statements.map(({ id }) => id)]);
    expect(lanes).toEqual([
      ['russia', ['r1', 'r2']],
      ['france', ['f1']],
    ]);
  });

  it('has one for each issue on demand', () => {
    expect(lanesOf(statements, 'issue').map(({ name }) => name)).toEqual(['A force']);
  });
});

describe('timelineStep', () => {
  const lanes = lanesOf(statements, 'actor');
  it.each([
    ['r1', 'ArrowRight', 'r2'],
    ['r2', 'ArrowRight', 'r2'],
    ['r2', 'Home', 'r1'],
    ['r1', 'ArrowDown', 'f1'],
    ['f1', 'ArrowUp', 'r2'],
    ['f1', 'ArrowDown', null],
    ['r1', 'x', null],
  ])('from %s %s leads to %s', (from, key, to) => {
    expect(timelineStep(lanes, from, key)).toBe(to);
  });
});
