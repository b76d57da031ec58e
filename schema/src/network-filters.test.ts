import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLEnumType, type GraphQLInputObjectType, getNamedType, isEnumType } from 'graphql';
import { expect, it } from 'vitest';
import { sdl } from './index.ts';
import { NETWORK_FILTER_NAMES, NETWORK_FILTERS } from './network-filters.ts';

const schema = makeExecutableSchema({ typeDefs: sdl });
const fieldsOf = (input: string) => (schema.getType(input) as GraphQLInputObjectType).getFields();
const network = fieldsOf('CoalitionNetworkInput');
const enumOf = (name: string) => (schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name);
const toFacet = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

it('are the fields of the input that come before what its nodes are, in that order', () => {
  const names = Object.keys(network);
  const filters = names
    .slice(0, names.indexOf('nodes'))
    .flatMap((name) => (name === 'period' ? ['periodFrom', 'periodTo'] : [name]));
  expect(NETWORK_FILTER_NAMES).toEqual(filters);
});

it('have the values that the input takes', () => {
  for (const [name, { values }] of Object.entries(NETWORK_FILTERS)) {
    const type = getNamedType(network[name]?.type);
    expect(values, name).toEqual(isEnumType(type) ? enumOf(type.name) : expect.any(String));
  }
});

it('are filters of statements wherever statements have such a field', () => {
  const named = Object.values(NETWORK_FILTERS).flatMap(({ statements }) => statements ?? []);
  const own = ['ids', 'kinds', 'directness', 'knownOn'];
  expect(named.sort()).toEqual(
    Object.keys(fieldsOf('StatementFilter'))
      .filter((field) => !own.includes(field))
      .sort(),
  );
});

it('have a facet each, but for single actors and for what is left out', () => {
  const facets = NETWORK_FILTER_NAMES.map((name) => toFacet(name.replace(/^period(From|To)$/, 'period')));
  const without = ['ACTORS', 'EXCLUDE_SOURCES'];
  expect(enumOf('FacetField').sort()).toEqual([...new Set(facets)].filter((name) => !without.includes(name)).sort());
});
