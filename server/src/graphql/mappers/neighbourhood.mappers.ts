import type { Neighbourhood } from '@stancegraph/store';

export type NeighbourhoodMapper = Neighbourhood;
export type NeighbourMapper = Neighbourhood['entities'][number];
export type TieMapper = Neighbourhood['ties'][number];
