import type { Loaders } from './loaders.ts';
import type { Presented } from './present.ts';

type Organisation = Extract<Presented<'actor'>, { __typename: 'Organisation' }>;

/** The organisation that a membership or condition refers to; that it is one was checked when it was written. */
export async function getOrganisation(loaders: Loaders, id: string): Promise<Organisation> {
  const actor = await loaders.get('actor', id);
  if (actor.__typename !== 'Organisation') throw new Error(`${id} is not an organisation`);
  return actor;
}
