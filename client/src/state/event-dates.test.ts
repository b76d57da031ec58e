import { expect, it } from 'vitest';
import { eventsAround, today } from './event-dates.ts';

const event = (startsOn: string) => ({ id: startsOn, title: '', startsOn });
const events = ['2025-04-11', '2025-03-02', '2025-04-10'].map(event);

it('finds the events around a day, without those on it', () => {
  expect(eventsAround(events, '2025-04-10')).toEqual({ before: event('2025-03-02'), after: event('2025-04-11') });
  expect(eventsAround(events, '2020-01-01')).toEqual({ before: null, after: event('2025-03-02') });
  expect(eventsAround([], '2025-04-10')).toEqual({ before: null, after: null });
});

it("is today in the reader's calendar", () => expect(today(new Date(2025, 3, 9, 23, 59))).toBe('2025-04-09'));
