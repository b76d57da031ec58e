import { describe, expect, it } from 'vitest';
import type { Address } from './address.ts';
import { pageFilters, pageStatements } from './page-filters.ts';
import { pageInput } from './page-input.ts';

const ALL: Address = {
  topics: ['security'],
  actors: ['france'],
  actorTypes: ['COUNTRY'],
  membersOf: ['nato'],
  officesOf: ['france'],
  positions: ['SUPPORT'],
  confidences: ['HIGH'],
  reliabilities: ['A', 'B'],
  sources: ['report'],
  periodFrom: '2025-02-01',
  periodTo: '2025-03-01',
  excludeSources: ['leaflet'],
  asOf: '2025-04-10',
  selected: 'france',
};
const UNTIL = { to: '2025-04-11' };
const PERIOD = { from: '2025-02-01', to: '2025-03-01' };

describe('the filters of the picture, on a page', () => {
  it.each([
    ['actor', ['topics', 'positions']],
    ['issue', ['positions', 'actors', 'actorTypes', 'membersOf', 'officesOf']],
    ['pair', ['topics']],
  ] as const)('%s is narrowed by what its positions rest on, and by %j', (page, own) => {
    const ofPositions = ['confidences', 'reliabilities', 'sources', 'periodFrom', 'periodTo', 'excludeSources'];
    expect(Object.keys(pageFilters(ALL, page)).sort()).toEqual([...ofPositions, ...own].sort());
  });

  it('a source’s page is narrowed by who said what on what when, and what is no page by nothing', () => {
    expect(Object.keys(pageFilters(ALL, 'source'))).toEqual([
      'topics',
      'actors',
      'positions',
      'periodFrom',
      'periodTo',
    ]);
    expect(pageFilters(ALL, null)).toEqual({});
  });

  it('an actor is asked for whoever the picture is narrowed to', () => {
    const page = { day: '2025-04-10', knownOn: null, filters: pageFilters(ALL, 'actor') };
    expect(pageInput(page, 'SELF', { actors: ['denmark'] })).toMatchObject({
      actors: ['denmark'],
      topics: ['security'],
      reliabilities: ['A', 'B'],
      period: PERIOD,
      asOf: '2025-04-10',
      level: 'SELF',
    });
  });
});

describe('the statements of a page', () => {
  it('are narrowed by what statements have; the rest of the filters is counted', () => {
    expect(pageStatements({ issues: ['force'] }, UNTIL, pageFilters(ALL, 'issue'))).toEqual({
      filter: {
        issues: ['force'],
        actors: ['france'],
        sources: ['report'],
        positions: ['SUPPORT'],
        reliability: ['A', 'B'],
        excludeSources: ['leaflet'],
        ...PERIOD,
      },
      left: 4,
    });
  });

  it('are of the page’s own actor or source whatever the picture is narrowed to', () => {
    const { filter } = pageStatements({ sources: ['letter'] }, UNTIL, pageFilters(ALL, 'source'));
    expect(filter).toEqual({
      sources: ['letter'],
      topics: ['security'],
      actors: ['france'],
      positions: ['SUPPORT'],
      ...PERIOD,
    });
  });

  it('are of the page’s topics and of all sources but some, and end on its day at the latest', () => {
    const filters: Address = {
      ...ALL,
      reliabilities: ['A', 'NOT_JUDGED'],
      periodTo: '2026-01-01',
      positions: undefined,
    };
    expect(pageStatements({ actors: ['a'] }, UNTIL, pageFilters(filters, 'actor'))).toEqual({
      filter: {
        actors: ['a'],
        topics: ['security'],
        sources: ['report'],
        excludeSources: ['leaflet'],
        reliability: ['A', 'NOT_JUDGED'],
        from: '2025-02-01',
        ...UNTIL,
      },
      left: 1,
    });
  });
});
