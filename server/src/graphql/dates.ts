import { bundleShapes } from '@stancegraph/schema';
import { GraphQLError } from 'graphql';

const FIRST_OF_YEAR = '-01-01';
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * A calendar day; `2025-04` and `2025` mean their first day.
 * @throws BAD_USER_INPUT for anything else, and for days that do not exist
 */
export function parseDate(value: unknown): string {
  const date = bundleShapes.partialDate.safeParse(value);
  if (!date.success) throw wrong(`${shown(value)} is not a date`, 'write YYYY-MM-DD, a day of the calendar');
  return date.data + FIRST_OF_YEAR.slice(date.data.length - 'YYYY'.length);
}

/**
 * An instant with its offset, turned to UTC with milliseconds.
 * @throws BAD_USER_INPUT for anything else, and for days that do not exist
 */
export function parseInstant(value: unknown): string {
  if (typeof value !== 'string' || !INSTANT.test(value) || Number.isNaN(Date.parse(value))) {
    throw wrong(`${shown(value)} is not an instant`, 'write YYYY-MM-DDTHH:mm:ssZ or with an offset like +02:00');
  }
  parseDate(value.slice(0, 'YYYY-MM-DD'.length));
  return new Date(value).toISOString();
}

function shown(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 40) ?? 'nothing';
}

function wrong(message: string, remedy: string): GraphQLError {
  return new GraphQLError(`${message}; ${remedy}`, { extensions: { code: 'BAD_USER_INPUT', remedy } });
}
