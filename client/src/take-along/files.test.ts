import { expect, it } from 'vitest';
import { filesOf } from './files.ts';

const SPAN = { from: '2025-02-01', to: '2025-06-01', step: 'MONTH' } as const;
const here = { issues: ['allied-force'], asOf: '2025-04-10' };

it('gives the picture of the view on screen, and none where the server draws none', () => {
  expect(filesOf(here, SPAN).svg).toBe('/picture/network.svg?issues=allied-force&asOf=2025-04-10');
  const folded = filesOf({ ...here, collapsed: ['1', '3'] }, SPAN);
  expect(folded.svg).toBe('/picture/network.svg?issues=allied-force&asOf=2025-04-10&collapsed=1,3');
  expect(folded.gexf).not.toContain('collapsed');
  expect(filesOf({ ...here, view: 'matrix' }, SPAN).png2).toBe(
    '/picture/matrix.png?issues=allied-force&asOf=2025-04-10&scale=2',
  );
  expect(filesOf({ ...here, view: 'time' }, SPAN).svg).toBe(
    '/picture/timeline.svg?issues=allied-force&asOf=2025-04-10&from=2025-02-01&to=2025-06-01&step=MONTH',
  );
  expect(filesOf({ ...here, view: 'table' }, SPAN).svg).toBeUndefined();
});
