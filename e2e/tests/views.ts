import type { Locator, Page } from '@playwright/test';
import { details, FIRST, heading } from './explorer.ts';

export interface View {
  /** Of its screenshots too. */
  name: string;
  address: string;
  /** What a person does there before it shows. */
  first?: (page: Page) => Promise<void>;
  /** What is seen once it is there. */
  shows: (page: Page) => Locator;
  /** Where axe looks: left out for a view that changes the whole page. */
  within?: string;
}

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const inDetails = (text: string) => (page: Page) => details(page).getByText(text).first().click();
const inStructure = (text: string) => (page: Page) => page.locator('.sg-structure').getByText(text).click();
const openRow = (page: Page) => page.locator('details').first().click();
const statement = (page: Page) => page.getByRole('article');

const TROOPS = '/?issues=own-troops&asOf=2025-04-10';
const AUTUMN = '/?issues=own-troops&asOf=2025-09-01';
const ON_PAGE = '?asOf=2025-04-10&knownOn=2100-01-01T00:00:00Z';
const STAGE = 'main';
const DETAILS = '[aria-label=Details]';
const POPUP = '[role=dialog]';

/** Every view, panel and page, in the order in which they are walked through. */
export const VIEWS: View[] = [
  {
    name: 'picture',
    address: `${FIRST}&groupBy=coalition-of-the-willing&collapsed=coalition-of-the-willing&part=TIED`,
    shows: (page) => heading(page, 'Who stands where'),
  },
  { name: 'explorer', address: `${FIRST}&selected=russia`, shows: (page) => heading(page, 'Russia') },
  { name: 'tie', address: `${FIRST}&selected=france~russia`, shows: statement, within: DETAILS },
  { name: 'matrix', address: `${FIRST}&view=matrix&selected=france~russia`, shows: (page) => page.getByRole('grid') },
  {
    name: 'map',
    address: `${FIRST}&view=map`,
    shows: (page) => page.getByRole('figure', { name: /^Map of/u }),
    within: STAGE,
  },
  {
    name: 'statements',
    address: `${FIRST}&view=statements&selected=russia`,
    shows: (page) => page.getByRole('figure', { name: /statements over time/u }),
    within: STAGE,
  },
  {
    name: 'over-time',
    address: `${AUTUMN}&view=time`,
    shows: (page) => page.getByRole('figure').locator('svg').nth(2),
  },
  {
    name: 'structure',
    address: '/?issues=own-troops,allied-force&asOf=2025-09-01&view=structure',
    first: inStructure('Over time'),
    shows: (page) => page.locator('.sg-structure .sg-chart svg'),
    within: STAGE,
  },
  {
    name: 'table',
    address: `${FIRST}&view=table&selected=russia`,
    shows: (page) => page.getByRole('table', { name: 'Actors' }),
    within: STAGE,
  },
  {
    name: 'empty-day',
    address: '/?issues=allied-force&asOf=2001-01-01',
    shows: (page) => page.getByText(/^No stance on what you chose is valid/u),
  },
  {
    name: 'changes',
    address: '/?issues=own-troops,allied-force&asOf=2025-09-10&panel=changes&compareTo=2025-03-02',
    first: inDetails('What that rests on for Lithuania'),
    shows: (page) => heading(page, 'Ties that changed most'),
  },
  {
    name: 'what-if',
    address: `${TROOPS}&slider=true&panel=what-if&assume=united-states~us-support:SUPPORT`,
    first: inDetails('Why Sweden moves'),
    shows: statement,
  },
  {
    name: 'what-it-takes',
    address: `${TROOPS}&panel=what-it-takes&goal=own-troops:LEAN_SUPPORT:3`,
    shows: (page) => heading(page, /\d+ ways/u),
    within: DETAILS,
  },
  {
    name: 'two-camps',
    address: '/?level=REPRESENTED&asOf=2025-04-10',
    first: inDetails('Two camps?'),
    shows: (page) => details(page).getByText(/Balance .* of 1/u),
    within: DETAILS,
  },
  {
    name: 'focus',
    address: `${FIRST}&focus=france:1&pins=france:2:2`,
    shows: (page) => page.getByRole('region', { name: 'Exploring' }),
    within: STAGE,
  },
  { name: 'several', address: `${FIRST}&many=france,russia`, shows: (page) => heading(page, 'Tied to each other') },
  {
    name: 'search',
    address: FIRST,
    first: (page) => page.getByRole('textbox', { name: /^Search actors/u }).fill('pol'),
    shows: (page) => page.getByRole('option'),
  },
  {
    name: 'filters',
    address: FIRST,
    first: press('Filters'),
    shows: (page) => page.getByRole('dialog', { name: 'Filters' }).getByRole('group'),
    within: POPUP,
  },
  {
    name: 'measure',
    address: FIRST,
    first: press('Measure'),
    shows: (page) => page.getByLabel('Count'),
    within: POPUP,
  },
  {
    name: 'take-along',
    address: FIRST,
    first: press('Take along'),
    shows: (page) => page.getByRole('link', { name: 'GraphML' }),
    within: POPUP,
  },
  {
    name: 'saved-views',
    address: FIRST,
    first: press('Saved views'),
    shows: (page) => page.getByRole('dialog', { name: 'Saved views' }),
    within: POPUP,
  },
  {
    name: 'actor-page',
    address: `/actor/france${ON_PAGE}`,
    first: openRow,
    shows: statement,
  },
  {
    name: 'issue-page',
    address: `/issue/own-troops${ON_PAGE}`,
    first: openRow,
    shows: statement,
  },
  {
    name: 'source-page',
    address: `/source/ukrainska-pravda-2025-03-10${ON_PAGE}`,
    shows: statement,
  },
  {
    name: 'pair-page',
    address: `/pair/france/russia${ON_PAGE}`,
    first: openRow,
    shows: statement,
  },
];
