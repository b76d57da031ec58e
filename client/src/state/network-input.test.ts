import { expect, it } from 'vitest';
import { address } from './address.ts';
import { networkInput, tieInput } from './network-input.ts';

const here = address.parse({
  issues: ['a'],
  minWeight: 0.5,
  actorTypes: ['COUNTRY'],
  selected: 'x',
  view: 'table',
  hide: ['agree'],
  from: '2025-01-01',
  to: '2025-02-01',
  step: 'WEEK',
});

it('asks the API only for what is about the network', () => {
  expect(networkInput(here)).toEqual({ issues: ['a'], minWeight: 0.5, actorTypes: ['COUNTRY'] });
});

it('asks for a scenario as the API names it', () => {
  const scenario = address.parse({
    assume: ['un-mandate:MET', 'a~i:OPPOSE'],
    round: 1,
    panel: 'what-if',
    slider: true,
  });
  expect(networkInput(scenario)).toEqual({
    assume: [
      { condition: { id: 'un-mandate', status: 'MET' } },
      { position: { actor: 'a', issue: 'i', position: 'OPPOSE' } },
    ],
    round: 1,
  });
  expect(networkInput({ ...scenario, fixedPoint: 'GREATEST' }).round).toBeUndefined();
});

it('asks for a window of statements, with one end if the other is not given', () => {
  const spoken = { basis: 'STATEMENTS', windowFrom: '2025-02-01', windowTo: '2025-03-01' } as const;
  expect(networkInput(address.parse(spoken)).window).toEqual({ from: '2025-02-01', to: '2025-03-01' });
  expect(networkInput(address.parse({ ...spoken, windowTo: undefined })).window?.from).toBe('2025-02-01');
  expect(networkInput(address.parse({ ...spoken, basis: 'STANCES' }))).toEqual({ basis: 'STANCES' });
});

it('weighs by a kernel only within a window with both ends, and not as DNA counts', () => {
  const spoken = { basis: 'STATEMENTS', kernel: 'GAUSSIAN', windowFrom: '2025-02-01', windowTo: '2025-03-01' } as const;
  const kernelIn = (more: object) => networkInput(address.parse({ ...spoken, ...more })).kernel;
  expect(kernelIn({})).toBe('GAUSSIAN');
  for (const more of [{ windowTo: undefined }, { method: 'DNA_3_1_2' }, { basis: undefined }]) {
    expect(kernelIn(more)).toBeUndefined();
  }
});

it('asks for a tie without what could hide it', () => {
  expect(tieInput(here, 'x', 'y')).toEqual({ issues: ['a'], actors: ['x', 'y'], communities: 'NONE', isolates: true });
});
