import { GraphQLScalarType } from 'graphql';
import { parseInstant } from '../dates.ts';

export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  serialize: (value) => String(value),
  parseValue: parseInstant,
});
