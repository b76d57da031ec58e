import { GraphQLScalarType } from 'graphql';
import { parseDate } from '../dates.ts';

export const Date = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (value) => String(value),
  parseValue: parseDate,
});
