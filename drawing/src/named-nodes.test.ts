import { expect, it } from 'vitest';
import { namedNodes } from './named-nodes.ts';
import type { PictureNode } from './picture.ts';
import { networkSvg } from './svg.ts';

/** In one row, closer than their names are wide. */
const crowd = (count: number): PictureNode[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `n${at}`,
    label: `Actor number ${at}`,
    type: 'COUNTRY',
    position: 'SUPPORT',
    conditional: false,
    community: null,
    x: at * 3,
    y: 0,
  }));
const tie = (source: string, target: string) => ({ source, target, weight: 1, verdict: 'agree' as const });

it('names everybody as long as places keep room for names', () => {
  expect(namedNodes({ nodes: crowd(400), edges: [] }).size).toBe(400);
});

it('names of a crowd those with most ties, and nobody whose name would touch theirs', () => {
  const named = namedNodes({ nodes: crowd(401), edges: [tie('n1', 'n5'), tie('n1', 'n9')] });
  expect(named).toContain('n1');
  expect(named).not.toContain('n0');
  expect(named).not.toContain('n2');
});

it('leaves each actor of a still picture its title, also where its name is not written', () => {
  const svg = networkSvg({ nodes: crowd(401), edges: [tie('n1', 'n5')] }, { title: 'Crowd', description: '' });
  expect(svg).toContain('<title>Actor number 0</title>');
  expect(svg).toContain('>Actor number 1</text>');
  expect(svg).not.toContain('>Actor number 0</text>');
});
