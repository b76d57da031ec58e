import { GraphQLScalarType } from 'graphql';
import { parseDate } from '../dates.ts';

// biome-ignore lint/suspicious/noShadowRestrictedNames: the file and its export are named after the scalar
export const Date = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (value) => String(value),
  parseValue: parseDate,
});
