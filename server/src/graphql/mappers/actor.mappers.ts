import type { Actor } from '@stancegraph/analysis';

export type CountryMapper = Actor;
export type OrganisationMapper = Actor;
export type OfficialMapper = Actor;
