import { LARGEST_PAGE } from '../../connection.ts';
import { fromCursor } from '../../cursor.ts';
import { badUserInput } from '../../errors.ts';
import { type SearchKind, searchPage, searchResults } from '../../search.ts';
import type { QueryResolvers } from '../../types.generated.ts';

const LONGEST_TEXT = 200;

export const search: NonNullable<QueryResolvers['search']> = async (_, { text, types, first, after }, context) => {
  if (text.length > LONGEST_TEXT) {
    throw badUserInput(`"text" has ${text.length} characters`, ['text'], `search for at most ${LONGEST_TEXT}`);
  }
  if (first < 1 || first > LARGEST_PAGE) {
    throw badUserInput(`"first" is ${first}`, ['first'], `a page has 1 to ${LARGEST_PAGE} rows`);
  }
  const offset = after == null ? 0 : Number(fromCursor(after, 'after').key) + 1;
  const kinds = types?.map((type) => type.toLowerCase() as SearchKind);
  const request = { text, limit: first, offset, ...(kinds && { kinds }) };
  return searchResults(await searchPage(request, context), request, context);
};
