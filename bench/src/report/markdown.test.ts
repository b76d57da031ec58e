import { expect, it } from 'vitest';
import { figure } from './figures.ts';
import { toMarkdown } from './markdown.ts';

it('writes what was measured, what was not and what is broken', () => {
  const text = toMarkdown({
    title: 'Hits',
    about: 'Of a database.',
    tables: [{ title: 'Lists', columns: ['query', 'hits'], rows: [['actors', '12']] }],
    notRun: ['Neo4j'],
    broken: ['actors: over 2'],
  });
  expect(text.split('\n\n')).toEqual([
    '## Hits',
    'Of a database.',
    '**Not run:** Neo4j',
    '**Broken:** actors: over 2',
    '### Lists',
    '| query | hits |\n| --- | ---: |\n| actors | 12 |',
  ]);
});

it.each([
  [0.123, '0.12'],
  [4.25, '4.3'],
  [42.4, '42'],
  [4200, '4,200'],
])('shortens %d to %s', (value, text) => {
  expect(figure(value)).toBe(text);
});
