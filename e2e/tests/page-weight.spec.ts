import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const KB = 1000;
const [CLIENT, WIDGET] = ['client', 'widget'].map((name) => join(import.meta.dirname, '../..', name, 'dist')) as [
  string,
  string,
];

/** The bytes of a built script or stylesheet as they go over the wire. */
const weight = (folder: string, name: string): number => statSync(join(folder, `${name}.br`)).size;
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|css)$/.test(name));

/** What goes beyond a budget, and by how much; nothing where all keep to it. */
function beyond(budget: number, weights: Record<string, number>): string[] {
  return Object.entries(weights)
    .filter(([, bytes]) => bytes > budget * KB)
    .map(([name, bytes]) => `${name} weighs ${Math.ceil(bytes / KB)} kB over the wire, the budget is ${budget} kB`);
}

const page = readFileSync(join(CLIENT, 'index.html'), 'utf8');
const atOnce = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].flatMap(([, name]) => name ?? []);
const later = filesOf(CLIENT).filter((name) => !atOnce.includes(name));
const sum = (folder: string, names: string[]) => names.reduce((total, name) => total + weight(folder, name), 0);
/** What draws the picture, which only an address that shows one fetches. */
const canvas = later.filter((name) => /Canvas-.*(js|css)$/.test(name));

test('the page keeps to its budget, without and with its first picture', () => {
  expect(canvas).toHaveLength(2);
  expect(beyond(260, { 'every page': sum(CLIENT, atOnce) })).toEqual([]);
  expect(beyond(380, { 'the page with its picture': sum(CLIENT, [...atOnce, ...canvas]) })).toEqual([]);
});

test('the page starts with few files', () => {
  expect(atOnce.length).toBeLessThanOrEqual(4);
});

test('each part that is loaded later keeps to its budget', () => {
  expect(later.length).toBeGreaterThan(5);
  expect(beyond(130, Object.fromEntries(later.map((name) => [name, weight(CLIENT, name)])))).toEqual([]);
});

test('the widget keeps to its budget', () => {
  expect(beyond(150, { 'the widget with its picture': sum(WIDGET, filesOf(WIDGET)) })).toEqual([]);
});
