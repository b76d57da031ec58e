import type { Address } from '../state/address.ts';

/** Officials stand for themselves; all others, unless the reader chose otherwise, with those who speak for them. */
export const chosenLevel = ({ level }: Address, actors: readonly { __typename: string }[]): 'own' | 'together' =>
  level === 'SELF' || actors.some(({ __typename }) => __typename === 'Official') ? 'own' : 'together';
