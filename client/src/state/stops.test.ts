import { expect, it } from 'vitest';
import { stopAt, toStops } from './stops.ts';

const event = (title: string, startsOn: string, issue: string) => ({ title, startsOn, about: [{ id: issue }] });
const events = [event('Summit', '2025-03-02', 'i'), event('Vote', '2025-04-10', 'j')];

it('stops where the picture may change and where there was an event about the issues, each day once', () => {
  expect(toStops(['2025-05-01', '2025-03-02'], events, ['i'])).toEqual([
    { day: '2025-03-02', events: ['Summit'] },
    { day: '2025-05-01', events: [] },
  ]);
  expect(toStops([], events, null).map(({ day }) => day)).toEqual(['2025-03-02', '2025-04-10']);
});

it('finds the stop whose picture a day shows', () => {
  const stops = toStops(['2025-01-01', '2025-02-01'], [], null);
  expect(['2024-01-01', '2025-01-01', '2025-01-31', '2030-01-01'].map((day) => stopAt(stops, day))).toEqual([
    0, 0, 0, 1,
  ]);
});
